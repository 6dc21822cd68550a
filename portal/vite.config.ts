import preact from '@preact/preset-vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const server = process.env.APP_URL ?? 'http://localhost:3333'

/** Tenants are told apart by host name, so the dev server must hand the browser's Host on. */
const proxy = { target: server, changeOrigin: false }

export default defineConfig({
  root,
  base: '/app/',
  plugins: [preact({ reactAliasesEnabled: false })],
  resolve: {
    alias: [
      { find: /^#widgets\/(.*)$/, replacement: `${root}../widgets/$1.ts` },
      { find: /^#(.*)$/, replacement: `${root}../app/$1.ts` },
    ],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: false,
    cssCodeSplit: false,
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORTAL_PORT ?? 5173),
    allowedHosts: ['.localhost'],
    fs: { allow: [`${root}..`] },
    proxy: { '/api': proxy, '/media': proxy, '/embed': proxy },
  },
})
