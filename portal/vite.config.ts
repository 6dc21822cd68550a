import preact from '@preact/preset-vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const server = process.env.APP_URL ?? 'http://localhost:3333'

/** Tenants are told apart by host name, so the dev server must hand the browser's Host on. */
const proxy = { target: server, changeOrigin: false }

/** What stands before any page: without it the group below would draw in what it builds on. */
const shell = new RegExp(
  [
    '/node_modules/(@?preact|preact-)',
    '/app/core/shared/',
    '/widgets/base/(api|problem|session|session-sources/.*|engraving)\\.ts',
    '/src/lib/(api|contract|data-of|endpoint-path|initials|leave-guard|messages|online|origin|problem-text|session|portal-token-store)',
    '/src/lib/query/(cache|is-worth-retrying|query-cache|use-query)',
    '/src/ui/(avatar|button|frame|icon|icons|note/note|toast|dialog/dialog(-deeds)?\\.|ground)',
    '/src/ui/page/(page|broken|not-found|lazy)',
  ].join('|')
)

/** What pages share and the shell does not need: one file instead of thirty small ones. */
const parts = new RegExp(
  [
    '/src/ui/(code|empty|field|figures|filter|form|ledger|menu|panel|placeholder|ruler|seal|status|steps|tabs)/',
    '/src/ui/(page/section|note/problem-note|dialog/confirm-dialog)',
    '/src/lib/(format-|intl-locale|use-|problem-fields|query/use-(mutation|feed)|download)',
    '/widgets/base/(seal|cover)',
  ].join('|')
)

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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shell', test: shell },
            { name: 'parts', test: parts },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORTAL_PORT ?? 5173),
    allowedHosts: ['.localhost'],
    fs: { allow: [`${root}..`] },
    proxy: { '/api': proxy, '/media': proxy, '/embed': proxy },
  },
})
