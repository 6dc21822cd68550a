import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { inRoot } from '../../../bin/up/system/paths.mjs'
import { temporaryFolder } from './folder.mjs'

/** The product in a few lines: what it does is no matter here, only that it is started and stopped. */
const FILES = {
  'ace.js': `
    import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
    const [, , command] = process.argv
    if (command === 'build') {
      mkdirSync('build/bin', { recursive: true })
      for (const file of ['ace.js', 'package.json']) cpSync(file, 'build/' + file)
      cpSync('server.js', 'build/bin/server.js')
    }
    if (command === 'platform:setup') {
      const demo = { portal: process.env.APP_URL, embedKey: 'pk', signIns: [] }
      writeFileSync(process.env.DEMO_INFO, JSON.stringify(demo))
    }
    if (command === 'queue:work') setInterval(() => {}, 1000)`,
  'server.js': `
    import { createServer } from 'node:http'
    createServer((_, answer) => answer.end('product')).listen(process.env.PORT, '127.0.0.1')`,
  'widgets/build.mjs': `
    import { mkdirSync } from 'node:fs'
    mkdirSync('widgets/dist', { recursive: true })`,
  'widgets/demo-site/server.mjs': `
    import { createServer } from 'node:http'
    createServer((_, answer) => answer.end('site')).listen(process.env.CUSTOMER_SITE_PORT, '127.0.0.1')`,
  'portal/index.html': '<!doctype html><title>Portal</title>',
  'portal/vite.config.js': `export default { root: import.meta.dirname }`,
  'app/.keep': '',
}

/** A checkout with our bin/up and a product of a few lines. Its services are somebody else's. */
export function fakeCheckout(t) {
  const runs = []
  // Registered before the folder's own: first all ends, then the folder goes.
  t.after(() => Promise.all(runs.map(stop)))
  const folder = temporaryFolder(t)
  cpSync(inRoot('bin/up'), join(folder, 'bin/up'), { recursive: true })
  cpSync(inRoot('bin/up.mjs'), join(folder, 'bin/up.mjs'))
  for (const file of ['package.json', 'package-lock.json']) cpSync(inRoot(file), join(folder, file))
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'))
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const env = {
    ...withoutOurs(process.env),
    DATABASE_URL: 'postgres://me@127.0.0.1:1/none',
    REDIS_URL: 'redis://127.0.0.1:1/0',
  }
  return { folder, up: () => up({ folder, env, runs }) }
}

/** The settings of the run that we are part of are not those of the checkout. */
function withoutOurs(env) {
  const ours = ['UP_SERVICES', 'PORT', 'APP_URL', 'CUSTOMER_SITE_PORT', 'MAIL_WEB_PORT', 'SMTP_URL']
  const more = [
    'NODE_ENV',
    'STORAGE_ROOT',
    'DEMO',
    'DEMO_INFO',
    'APP_KEY',
    'JWT_KEYS',
    'NODE_TEST_CONTEXT',
  ]
  return Object.fromEntries(
    Object.entries(env).filter(([key]) => ![...ours, ...more].includes(key))
  )
}

/** `npm start` there: `said(pattern)` resolves when it has printed that, `ended` with its exit code. */
function up({ folder, env, runs }) {
  const child = spawn(process.execPath, ['bin/up.mjs', 'start'], { cwd: folder, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  runs.push({ child, ended })
  const said = async (pattern) => {
    while (!pattern.test(output)) {
      if (child.exitCode !== null || child.signalCode)
        throw new Error(`Ended without saying ${pattern}:\n${output}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return output
  }
  return { child, ended, said, output: () => output, parts: () => partsIn(folder) }
}

async function stop({ child, ended }) {
  child.kill('SIGTERM')
  await ended
}

/** The parts that the run has written down: `{ server: pid, worker: pid, … }` */
function partsIn(folder) {
  const { children } = JSON.parse(readFileSync(join(folder, '.data/up.json'), 'utf8'))
  return Object.fromEntries(children.map(({ name, pid }) => [name, pid]))
}
