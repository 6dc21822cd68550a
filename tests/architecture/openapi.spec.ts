import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { openapiFiles } from '#core/openapi/openapi_files'

test.group('F-OPS-6: the API’s description is that of the source', () => {
  test('node ace openapi:build would change nothing', async ({ assert }) => {
    const stale: string[] = []
    for (const [path, text] of await openapiFiles()) {
      if ((await readFile(app.makePath(path), 'utf8')) !== text) {
        stale.push(path)
      }
    }
    assert.deepEqual(stale, [], 'run node ace openapi:build and commit what it writes')
  }).timeout(180_000)
})
