import { buildTools, loadTool, root } from './loadTools.mjs';

// node tools/run.mjs TOOL ARGUMENTS...
const [name, ...argv] = process.argv.slice(2);
const { main } = await loadTool(name);
await main(argv, { root, tools: buildTools() });
