import { test } from '@japa/runner'
import { TreeCopy, type Ending } from '#tests/support/tree_copy'

const TSC = 'node_modules/typescript/bin/tsc'
const JAPA = ['--import=@poppinss/ts-exec', 'bin/test.ts']
const groups = ['disks', 'files on the disk “attic”'].flatMap((name) => [
  '--groups',
  `F-STO-1: ${name}`,
])
const WIDGET_RUNNER = [
  ...['node_modules/@web/test-runner/dist/bin.js', '--static-logging'],
  ...['--config', 'widgets/web-test-runner.config.mjs', '--files'],
]

/** Everything that the three commands write and touch. */
const written = [
  ...['app/feedback', 'tests/feedback', 'database/migrations/tenant', 'start', 'config'],
  ...['.dependency-cruiser.js', 'app/identity/domain', 'app/storage/disks', 'tests/drivers'],
  ...['tests/support/route_matrix.ts', 'tests/isolation/cases.ts', 'tests/run/sizes.mjs'],
  ...['widgets/elements/live-room', 'widgets/custom-elements.json', 'resources/lang'],
]
const linted = written.filter((path) => !path.endsWith('.json') && path !== 'resources/lang')

test.group('F-CORE-1: what the generators write is whole', (group) => {
  let copy: TreeCopy

  group.each.timeout(240_000)
  group.setup(async () => {
    copy = await TreeCopy.make()
    return () => copy.remove()
  })

  /** Which generator runs first is no matter: each is asked once. */
  const asked = new Map<string, Promise<Ending>>()
  const ace = (...args: string[]) => {
    const line = args.join(' ')
    const ending = asked.get(line) ?? copy.node('ace.js', ...args)
    asked.set(line, ending)
    return ending
  }
  const slice = () => ace('make:slice', 'feedback', 'surveys', '--tr', 'anketler')
  const driver = () => ace('make:driver', 'disks', 'attic')
  const element = () => ace('make:element', 'live-room')

  const passes = ({ code, output }: Ending) => (code === 0 ? '' : output)

  test('in the project’s format, without a warning, typed', async ({ assert }) => {
    for (const made of [await slice(), await driver(), await element()]) {
      assert.equal(passes(made), '')
    }
    for (const args of [
      ['node_modules/prettier/bin/prettier.cjs', '--check', ...written],
      ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...linted],
      [TSC, '--noEmit', '-p', '.'],
      [TSC, '--noEmit', '-p', 'widgets'],
    ]) {
      assert.equal(passes(await copy.node(...args)), '')
    }
  })

  test('make:slice: known to the rules, its list works and its test can fail', async ({
    assert,
  }) => {
    await slice()
    assert.equal(passes(await ace('openapi:build')), '')
    const rules = await copy.node(...JAPA, 'architecture', '--files', 'architecture/dependencies')
    assert.equal(passes(rules), '')
    const words = await copy.node(...JAPA, 'architecture', '--files', 'architecture/translations')
    assert.equal(passes(words), '')
    const run = () => copy.node(...JAPA, 'functional', '--files', 'feedback/functional/surveys')
    const whole = await run()
    assert.equal(passes(whole), '')
    assert.match(whole.output, /3 passed/)
    await copy.edit('app/feedback/routes.ts', (text) =>
      text.replace(`.can('surveys.list')`, '.public()')
    )
    const open = await run()
    assert.equal(open.code, 1)
    assert.match(open.output, /✖.*nobody else sees it/)
  })

  test('make:driver: held to the suite of its port until it keeps it', async ({ assert }) => {
    await driver()
    const run = () => copy.node(...JAPA, 'drivers', '--files', 'drivers/storage', ...groups)
    const unwritten = await run()
    assert.equal(unwritten.code, 1)
    assert.match(unwritten.output, /✔.*every disk of the configuration passes the suite/)
    assert.match(unwritten.output, /How is attic made, lost and found/)
    await copy.edit('app/storage/disks/attic/attic_disk.ts', () =>
      [
        `import { FsDisk } from '#storage/disks/fs/disk'`,
        `export class AtticDisk extends FsDisk {}`,
      ].join('\n')
    )
    await copy.edit('tests/drivers/storage.spec.ts', (text) =>
      text.replace(/attic: \(\) => \{[^}]*\}/, 'attic: folder')
    )
    assert.equal(passes(await run()), '')
  })

  test('make:element: accessible, and its test can fail', async ({ assert }) => {
    await element()
    const run = () => copy.node(...WIDGET_RUNNER, 'widgets/elements/live-room/live-room.test.ts')
    assert.equal(passes(await run()), '')
    await copy.edit('widgets/elements/live-room/live-room.ts', (text) =>
      text.replace('<slot></slot>', '')
    )
    const empty = await run()
    assert.equal(empty.code, 1)
    assert.match(empty.output, /shows what the page puts into it/)
  })

  test('nothing is written over, and a wrong name is refused', async ({ assert }) => {
    await slice()
    const before = await copy.read('start/routes.ts')
    for (const args of [
      ['make:slice', 'feedback', 'surveys'],
      ['make:slice', 'Feed-Back', 'surveys'],
      ['make:driver', 'mail', 'post'],
      ['make:driver', 'disks', 's3'],
      ['make:element', 'player'],
      ['make:element', 'LiveRoom'],
    ]) {
      const { code, output } = await copy.node('ace.js', ...args)
      assert.equal(code, 1, output)
    }
    assert.equal(await copy.read('start/routes.ts'), before)
  })
})
