import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { target } from './target.mjs'

const widgets = dirname(dirname(fileURLToPath(import.meta.url)))

/** The page that shows every element in every state, into `<out>/gallery`. */
export async function buildGallery(out) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: widgets,
    resolve: { alias: [{ find: /^#(.+)$/, replacement: `${dirname(widgets)}/app/$1.ts` }] },
    build: {
      outDir: join(out, 'gallery'),
      emptyOutDir: true,
      target,
      lib: {
        entry: join(widgets, 'gallery/gallery.ts'),
        formats: ['es'],
        fileName: () => 'gallery.js',
        cssFileName: 'gallery',
      },
      rolldownOptions: { output: { chunkFileNames: '[name].[hash:6].js' } },
    },
  })
  copyFileSync(join(widgets, 'gallery/index.html'), join(out, 'gallery/index.html'))
}
