import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../bin/up/steps/builds.mjs'
import { DATA, inRoot } from '../../bin/up/system/paths.mjs'
import { sizeCases } from './sizes.mjs'

/** Checks of the whole tree. Each gives `{ passed, failed, output }`. */
export const checks = {
  format: {
    run: (context) =>
      allOf(context, [command('prettier', ['--check', ...cachedIn('prettier'), '.'])]),
  },
  lint: { run: (context) => allOf(context, [command('eslint', [...cachedIn('eslint'), '.'])]) },
  // The server is type-checked by its build, which also makes the indexes that its imports name.
  types: {
    run: (context) =>
      allOf(context, [built('server'), ...['portal', 'widgets'].filter(hasTypes).map(typesOf)]),
  },
  build: { run: (context) => allOf(context, [built('server'), built('widgets'), built('portal')]) },
  size: { run: (context) => allOf(context, sizeCases()) },
}

/** What has not changed since it was found right is not looked at again. */
const cachedIn = (name) => [
  '--cache',
  '--cache-strategy=content',
  `--cache-location=${join(DATA, 'cache', name)}`,
]

const hasTypes = (folder) => existsSync(inRoot(folder, 'tsconfig.json'))

const typesOf = (folder) => command('tsc', ['--noEmit', '-p', folder])

const command =
  (program, args) =>
  async ({ session, env }) => {
    await session.children.run(`${program} ${args.at(-1)}`, program, args, { env })
  }

const built =
  (name) =>
  ({ session }) =>
    build(session, [name])

/** Runs cases one after another; one that throws has failed, and says why. */
async function allOf(context, cases) {
  const failures = []
  for (const run of cases) {
    try {
      await run(context)
    } catch (error) {
      failures.push(error.message)
    }
  }
  const failed = failures.length
  return { passed: cases.length - failed, failed, output: failures.join('\n\n') }
}
