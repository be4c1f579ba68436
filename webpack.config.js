import { buildTools, loadTool, root } from './tools/loadTools.mjs';

const { configureWebpack } = await loadTool('configureWebpack');

/** `--env url=https://...` is where the site will be, `--env officeJs=https://...` where Office.js comes from. */
export default (env) => configureWebpack({ root, tools: buildTools(), ...env });
