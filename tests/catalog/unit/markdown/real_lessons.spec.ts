import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { render } from '#tests/support/render_text'

const carpentries = app.makePath('../shared/data/courses/shell-novice/episodes')
const demo = app.makePath('database/seeders/demo/courses')

async function markdownIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true })
  return entries.filter((entry) => entry.endsWith('.md')).map((entry) => join(folder, entry))
}

test.group('Markdown: lessons that people wrote', () => {
  test('F-CRS-1: the Carpentries’ shell lessons come out whole', async ({ assert }) => {
    const files = await markdownIn(carpentries)
    assert.lengthOf(files, 7)
    for (const file of files) {
      const { html, title, codes } = await render(await readFile(file, 'utf8'))
      assert.isNotNull(title, file)
      assert.deepEqual(codes, [], file)
      assert.notMatch(html.replace(/<pre.*?<\/pre>/gs, ''), /:::|\{alt|```|style=/, file)
      assert.include(html, 'callout-objectives', file)
      assert.include(html, 'callout-keypoints', file)
      assert.equal(html.split('<details').length, html.split('</details>').length, file)
    }
  })
    .skip(!existsSync(carpentries), 'the lessons are not on this machine')
    .timeout(30_000)

  test('F-CRS-1: the demo’s lessons render without a warning', async ({ assert }) => {
    for (const file of await markdownIn(demo)) {
      const { codes } = await render(await readFile(file, 'utf8'))
      assert.deepEqual(codes, [], file)
    }
  }).timeout(30_000)
})
