import { spawnSync } from 'node:child_process'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'

/** Starts the product with one setting spoilt. */
function start(spoilt: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['ace.js', 'doctor', '--json'], {
    cwd: app.makePath(),
    env: { ...process.env, ...spoilt },
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { status, output: stdout + stderr }
}

test.group('F-CORE-1: a missing or malformed setting stops the start and is named', () => {
  const spoilt = {
    PORT: 'seventy',
    APP_URL: 'not an address',
    NODE_ENV: 'staging',
    LOG_LEVEL: 'loud',
    APP_KEY: '',
    DATABASE_URL: '',
    REDIS_URL: '',
    STORAGE_ROOT: '',
    JWT_KEYS: 'k1:short',
  }
  for (const [name, value] of Object.entries(spoilt)) {
    test(`${name}=“${value}”`, ({ assert }) => {
      const { status, output } = start({ [name]: value })
      assert.notEqual(status, 0)
      assert.include(output, name)
    }).timeout(40_000)
  }
})
