import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { chromeLauncher } from '@web/test-runner-chrome'
import { fakeEmbed } from './testing/fake-embed.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const system = '/usr/bin/chromium'

/** `#slice/shared/x` is `app/slice/shared/x.ts`, for the browser as for the server. */
const serverRules = {
  name: 'belgenet-server-rules',
  resolveImport: ({ source }) =>
    source.startsWith('#') ? `/app/${source.slice(1)}.ts` : undefined,
}

export default {
  rootDir: dirname(here),
  files: [`${here}/*.test.ts`, `${here}/{base,elements,engine}/**/*.test.ts`],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: 1,
  plugins: [
    fakeEmbed(),
    serverRules,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${here}/tsconfig.json` }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROMIUM_PATH ?? (existsSync(system) ? system : undefined),
        args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
      },
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
}
