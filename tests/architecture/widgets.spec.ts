import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { sourceFiles } from '#tests/architecture/source_files'

const run = promisify(execFile)
const sources = () => sourceFiles('widgets').filter(({ path }) => !path.endsWith('.test.ts'))
const paths = (found: { path: string }[]) => found.map(({ path }) => path)

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/(?<![\w=])\{\s*(\w+)/g)].map(([, name]) => name))].sort()

async function messages(path: string): Promise<Record<string, string>> {
  const table = await import(app.makePath(path))
  return table.messages
}

test.group('Widgets: at home on any page', () => {
  test('F-EMB-3: every message is there in both languages, with the same values in it', async ({
    assert,
  }) => {
    const turkish = paths(sources()).filter((path) => /\.tr\.ts$/.test(path))
    assert.isAbove(turkish.length, 3)
    for (const path of turkish) {
      const tr = await messages(path)
      const en = await messages(path.replace('.tr.ts', '.en.ts'))
      assert.sameMembers(Object.keys(en), Object.keys(tr), path)
      for (const [key, text] of Object.entries(tr)) {
        // Turkish may need more than English: the suffix of a number.
        assert.includeMembers(placeholders(text), placeholders(en[key] ?? ''), `${path} ${key}`)
      }
    }
  })

  test('F-EMB-1: nothing needs style-src: no style attribute, no style element', ({ assert }) => {
    const found = sources().filter(({ text }) => /\sstyle=|<style\b/.test(text))
    assert.deepEqual(paths(found), [])
  })

  test('F-EMB-3: no size hangs on the page’s root font size', ({ assert }) => {
    const found = sources().filter(({ text }) => /\d(\.\d+)?rem\b/.test(text))
    // The one place where the page's size is taken, never below 16 px.
    assert.deepEqual(paths(found), ['widgets/base/base.styles.ts'])
  })

  test('F-EMB-1: the custom elements manifest tells what the elements offer now', async ({
    assert,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'belgenet-manifest-'))
    const widgets = app.makePath('widgets')
    const analyzer = app.makePath('node_modules/@custom-elements-manifest/analyzer/cem.js')
    const config = [
      '--config',
      'custom-elements-manifest.config.mjs',
      '--outdir',
      relative(widgets, folder),
    ]
    await run(process.execPath, [analyzer, 'analyze', ...config], { cwd: widgets })
    const fresh = await readFile(join(folder, 'custom-elements.json'), 'utf8')
    const kept = await readFile(join(widgets, 'custom-elements.json'), 'utf8')
    await rm(folder, { recursive: true })
    assert.equal(kept.trim(), fresh.trim(), 'run the analyzer (see its config) and commit')
  }).timeout(20_000)
})
