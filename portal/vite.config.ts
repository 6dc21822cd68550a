import preact from '@preact/preset-vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const server = process.env.APP_URL ?? 'http://localhost:3333'

/** Tenants are told apart by host name, so the dev server must hand the browser's Host on. */
const proxy = { target: server, changeOrigin: false }

/** Of the frame itself; a page brings its own. */
const SHELL_ICONS =
  'alert|book-open|check|close|code|house|' + 'layout|library|menu|search|sliders|users|wifi-off'

/** What stands before any page: without it the group below would draw in what it builds on. */
const shell = new RegExp(
  [
    '/node_modules/(@?preact|preact-)',
    '/app/core/shared/',
    '/widgets/base/(api|problem|session|session-sources/.*|engraving)\\.ts',
    '/src/lib/(api|contract|data-of|endpoint-path|initials|leave-guard|messages|online|origin|problem-text|session|portal-token-store)',
    '/src/lib/query/(cache|is-worth-retrying|query-cache|use-query)',
    '/src/ui/(avatar|button|frame|icon/|note/note|toast|dialog/dialog(-deeds)?\\.|ground)',
    `/src/ui/icons/(${SHELL_ICONS})\\.`,
    '/src/ui/page/(page|broken|not-found|lazy)',
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
          groups: [{ name: 'shell', test: shell }],
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
