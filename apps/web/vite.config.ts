// How the workbench is built and served while developing.
import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The interface speaks English, so the 33 other languages of React Aria's own words stay out of the bundle (40 kB gz). */
function englishOnly(): Plugin {
  const otherLanguage = /react-(?:aria|stately)\/dist\/private\/intl\/.*\/(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;
  return {
    name: 'english-only',
    enforce: 'pre',
    load: { filter: { id: otherLanguage }, handler: () => 'export default {};' },
  };
}

const target = `http://127.0.0.1:${process.env.PORT || 4600}`;
// the server refuses foreign hosts and origins, so the development pages speak in its own name
const server = { target, changeOrigin: true, headers: { origin: target } };

export default defineConfig({
  plugins: [react(), tailwindcss(), englishOnly()],
  // By name rather than by the `source` condition: React Aria has that condition too, but does not ship its sources.
  resolve: {
    alias: [
      { find: /^@touchstone\/(domain|anchoring)$/, replacement: path.resolve(import.meta.dirname, '../../packages/$1/src/index.ts') },
      { find: '@touchstone/anchoring/dom', replacement: path.resolve(import.meta.dirname, '../../packages/anchoring/src/dom/index.ts') },
    ],
  },
  server: {
    proxy: { '/trpc': server, '/api': server, '/r/': server, '/health': server },
  },
  // axe takes its time on a busy machine
  test: { testTimeout: 30_000 },
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
});
