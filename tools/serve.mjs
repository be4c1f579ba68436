import { loadTool } from './loadTools.mjs';

/** See serve.ts. */
export const { serve } = await loadTool('serve');
