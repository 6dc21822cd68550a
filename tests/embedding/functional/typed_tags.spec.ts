import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'

const run = promisify(execFile)

/** What customers write; a line that must not pass says so itself. */
const pages = {
  'plain.ts': `
import './index.js'
const player = document.createElement('belgenet-player')
player.course = 'kavurma-egrisi'
player.seek(30_000)
// @ts-expect-error a lesson is named by its id
player.openLesson(7)
player.addEventListener('belgenet-progress', ({ detail }) => detail.share.toFixed(2))
document.addEventListener('belgenet-enrolled', ({ detail }) => {
  detail.enrollmentId.length
  // @ts-expect-error no such detail
  detail.price
})
void window.BelgeNet?.ready('belgenet-catalog')
// @ts-expect-error no such element
void window.BelgeNet?.ready('belgenet-nonsense')
`,
  'react.tsx': `
import './react.js'
export const Page = () => (
  <>
    <belgenet-catalog limit={6} data-key="pk_1" onbelgenet-enrolled={({ detail }) => detail.courseId} />
    <belgenet-player course="kavurma-egrisi" handoff-url="/handoff" className="player" />
    {/* @ts-expect-error a page size is a number */}
    <belgenet-catalog limit="six" />
  </>
)
`,
  'vue.ts': `
import { h, type GlobalComponents } from 'vue'
import './vue.js'
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props']
const catalog: Props<'belgenet-catalog'> = {
  limit: 6,
  dataKey: 'pk_1',
  onBelgenetEnrolled: ({ detail }) => detail.courseId,
}
// @ts-expect-error a page size is a number
const broken: Props<'belgenet-catalog'> = { limit: 'six' }
export const page = h('belgenet-catalog', { ...catalog, ...broken })
`,
}

const options = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['dom', 'dom.iterable', 'es2022'],
    jsx: 'react-jsx',
    types: [],
    skipLibCheck: true,
  },
  include: ['.'],
}

test.group('F-EMB-1: typed tags', () => {
  test('pages in TypeScript, React and Vue are checked against what the product serves', async ({
    assert,
    client,
    cleanup,
  }) => {
    await mkdir(app.makePath('.data'), { recursive: true })
    const folder = await mkdtemp(app.makePath('.data/typed-tags-'))
    cleanup(() => rm(folder, { recursive: true }))
    for (const name of ['index', 'react', 'vue']) {
      const answer = await client.get(`/embed/v1/types/${name}.d.ts`).header('host', appUrl.host)
      answer.assertStatus(200)
      assert.equal(answer.header('access-control-allow-origin'), '*')
      await writeFile(join(folder, `${name}.d.ts`), answer.text())
    }
    await mkdir(join(folder, 'pages'))
    for (const [name, code] of Object.entries(pages)) {
      await writeFile(join(folder, 'pages', name), code.replace(/'\.\/(\w+)\.js'/g, "'../$1.js'"))
    }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(options))
    const compiler = app.makePath('node_modules/typescript/bin/tsc')
    const found = await run(process.execPath, [compiler, '-p', folder]).then(
      () => '',
      ({ stdout }) => stdout
    )
    assert.equal(found, '')
  })

  test('the manifest names every element with its events, methods, tokens and parts', async ({
    assert,
    client,
  }) => {
    const answer = await client.get('/embed/v1/custom-elements.json').header('host', appUrl.host)
    answer.assertStatus(200)
    const [player] = answer
      .body()
      .modules.flatMap(({ declarations }: { declarations: object[] }) => declarations)
      .filter(({ tagName }: { tagName: string }) => tagName === 'belgenet-player')
    const names = (rows: { name: string }[]) => rows.map(({ name }) => name)
    assert.includeMembers(names(player.members), ['play', 'pause', 'seek', 'openLesson'])
    assert.includeMembers(names(player.events), ['belgenet-ready', 'belgenet-course-completed'])
    assert.includeMembers(names(player.cssParts), ['base', 'button'])
    assert.lengthOf(player.cssProperties, 12)
  })
})
