import { createHash } from 'node:crypto';
import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import type { BuildSettings } from './buildSettings';
import { defaultOfficeJs } from './contentSecurityPolicy';
import { SiteFiles } from './siteFiles';

const target = 'es2022';

export function configureWebpack(settings: BuildSettings): Configuration {
  const { root, tools, officeJs = defaultOfficeJs, out = join(root, 'dist'), mode = 'production' } = settings;
  if (!officeJs.startsWith('https://'))
    throw new Error(`Office.js cannot come from "${officeJs}": give an address that begins with https://.`);
  const source = (path: string) => join(root, 'src', path);
  const entry = {
    taskpane: source('taskpane/index.ts'),
    commands: source('commands/index.ts'),
    said: source('commands/said.ts'),
    workbench: source('workbench/index.tsx'),
  };
  const isProduction = mode === 'production';
  return {
    mode,
    context: root,
    target: ['web', target],
    entry,
    devtool: 'source-map',
    // After a change of one file only that file is built anew; after a change of a tool, everything.
    cache: {
      type: 'filesystem',
      cacheDirectory: join(root, 'build/cache/webpack'),
      name: `${mode}-${createHash('sha1').update(`${settings.url} ${officeJs}`).digest('hex').slice(0, 8)}`,
      buildDependencies: { tools: Object.values(tools) },
    },
    output: {
      path: out,
      // Relative to the page, so that the site works from any folder of a server.
      publicPath: 'auto',
      filename: isProduction ? 'scripts/[name].[contenthash:10].js' : 'scripts/[name].js',
      clean: true,
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      alias: { 'rtl-css-js/core': tools['leftToRight']! },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } },
        // The reader of PDFs is written for newer browsers. It would ask where it lies only to fetch what it is not given, and make
        // functions of text, which the pages' policy forbids, only to paint.
        {
          test: /unpdf[\\/]dist[\\/]pdfjs\.mjs$/,
          loader: 'esbuild-loader',
          options: {
            target: [target, 'safari15.4'],
            define: { 'import.meta.url': '""', Function: 'undefined' },
          },
        },
        // The core is pure, so a module of which nothing is used can be left out.
        { include: source('core'), sideEffects: false },
        // Last in the list is first to run: the examples go while the source is still TypeScript.
        {
          test: /\.ts$/,
          include: join(root, 'src/core/rules'),
          exclude: [
            source('core/rules/support'),
            source('core/rules/rule.ts'),
            source('core/rules/index.ts'),
          ],
          loader: tools['dropExamplesLoader']!,
        },
        {
          test: /@fluentui[\\/]tokens[\\/]lib[\\/](?:tokens|themes[\\/]web[\\/](?:light|dark)Theme)\.js$/,
          loader: tools['fluentTokensLoader']!,
        },
        { test: /@fluentui[\\/][^\\/]+[\\/]lib[\\/].*\.styles\.js$/, loader: tools['shortClassesLoader']! },
      ],
    },
    optimization: {
      // Judged page by page, what a module is used for keeps it from being joined to others that several pages share.
      usedExports: 'global',
      // The shortest names that will do, where the usual ones last from build to build.
      mangleExports: 'size',
      moduleIds: 'size',
      chunkIds: 'size',
      // What a page starts with stays in one piece, which packs better than shares that no other page is opened beside.
      splitChunks: { chunks: 'async', minSize: 12_000 },
    },
    performance: false,
    plugins: [
      ...Object.keys(entry).map(
        (name) =>
          new HtmlWebpackPlugin({
            filename: `${name}.html`,
            template: source(name === 'said' ? 'commands/said.html' : `${name}/${name}.html`),
            chunks: [name],
            scriptLoading: 'defer',
            templateParameters: { officeJs },
          }),
      ),
      new HtmlWebpackPlugin({ filename: 'help.html', template: source('taskpane/help.html'), chunks: [] }),
      new SiteFiles(settings),
    ],
  };
}
