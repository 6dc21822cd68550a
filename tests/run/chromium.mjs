import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from '../../bin/up/system/lock.mjs'
import { DATA, inRoot, which } from '../../bin/up/system/paths.mjs'

const PROGRAMS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
]
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
)
const PACKAGE = 'node_modules/@sparticuz/chromium'

/** Unpacks the browser of our packages and says what it needs; its libraries only come with "Lambda". */
const UNPACK = `
const { default: chromium } = await import('@sparticuz/chromium')
const CHROMIUM_PATH = await chromium.executablePath()
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
console.log(JSON.stringify({ CHROMIUM_PATH, LD_LIBRARY_PATH, FONTCONFIG_PATH }))`

/**
 * The environment in which tests find a Chromium as CHROMIUM_PATH: the given one, the machine's, the
 * one among our packages (Linux), or the distribution's.
 */
export async function chromiumEnv({ children, node, env }) {
  const installed =
    env.CHROMIUM_PATH ?? PROGRAMS.map(which).find(Boolean) ?? MAC_APPS.find(existsSync)
  if (installed) return { CHROMIUM_PATH: installed }
  if (process.platform === 'linux' && existsSync(inRoot(PACKAGE)))
    return unpacked({ children, node, env })
  throw new Error('The tests need a Chromium: install Chrome, or set CHROMIUM_PATH.')
}

function unpacked({ children, node, env }) {
  const { version } = JSON.parse(readFileSync(inRoot(PACKAGE, 'package.json'), 'utf8'))
  // A folder a version: what lies there is taken as it is.
  const folder = join(DATA, `chromium-${version}`)
  mkdirSync(folder, { recursive: true })
  return alone(`${folder}.lock`, async () => {
    const output = await children.run('chromium', node, ['--input-type=module', '-e', UNPACK], {
      env: { ...env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    })
    const found = JSON.parse(output.trimEnd().split('\n').at(-1))
    writeFileSync(join(found.FONTCONFIG_PATH, 'fonts.conf'), fontsIn(folder))
    return found
  })
}

/** The package looks for its fonts in /tmp alone; without any font the browser dies at the first text. */
const fontsIn = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
