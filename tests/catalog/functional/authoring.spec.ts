import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { tenantConnection } from '#core/database/connections'
import { Author } from '#tests/support/author'
import { CourseFolder, SVG } from '#tests/support/course_folder'
import { importFolder } from '#tests/support/publish_course'
import { useTenant } from '#tests/support/tenant'

interface Outlined {
  modules: {
    id: string
    title: string
    lessons: { id: string; title: string; mark: string | null }[]
  }[]
}

const titles = ({ modules }: Outlined) =>
  modules.map(({ title, lessons }) => [title, ...lessons.map((lesson) => lesson.title)])

test.group('Writing courses', (group) => {
  const tenant = useTenant(group)
  const query = (sql: string, values: unknown[] = []) =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(sql, values as never)
      return rows
    })

  test('F-CRS-1: a new course is a draft of its author with an address of its own', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    await author.create('Isı, hava ve zaman')
    const first = await author.show()
    assert.containsSubset(first, {
      slug: 'isi-hava-ve-zaman',
      state: 'draft',
      version: 1,
      revision: '1.1',
      isEditable: true,
      steps: ['submit'],
      modules: [],
      authors: [{ id: author.memberId, isOwner: true }],
    })
    await author.create('Isı, hava ve zaman')
    assert.equal(await author.field('slug'), 'isi-hava-ve-zaman-2')
  })

  test('F-CRS-1: modules and lessons are added, renamed and moved, all by one call each', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    const [a, b, c] = await author.createWith('A', 'B', 'C')
    const [first] = await author.field('modules')
    const second = await author.addModule('Son')
    await author.expect(200, 'patch', `/lessons/${c}`, { position: 1 })
    await author.expect(200, 'patch', `/lessons/${a}`, { moduleId: second })
    await author.expect(200, 'patch', `/modules/${second}`, { position: 1, title: 'Baş' })
    await author.expect(200, 'patch', `/lessons/${b}`, { title: 'Bé' })
    const course = await author.show()
    assert.deepEqual(titles(course), [
      ['Baş', 'A'],
      ['Köpük', 'C', 'Bé'],
    ])
    assert.equal(course.modules[1].id, first.id)
    const places = await query('select position from lessons order by module_id, position')
    assert.sameMembers(
      places.map(({ position }: { position: number }) => position),
      [1, 1, 2]
    )
  })

  test('F-CRS-1: text is rendered by the importer’s own pipeline, and its faults are named', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    const [id] = await author.createWith('Köpük')
    const saved = await author.write(
      id,
      '# Köpük\n\n::: tip\nYavaş.\n:::\n\n$x^2$ <script>alert(1)</script>\n\n![](yok.png)\n'
    )
    assert.include(saved.html, 'callout-tip')
    assert.include(saved.html, '<math')
    assert.notInclude(saved.html, '<script')
    assert.notInclude(saved.html, '<h1')
    assert.sameMembers(
      saved.warnings.map(({ code }: { code: string }) => code),
      ['W_HTML_REMOVED', 'W_HTML_REMOVED', 'W_FIGURE_MISSING']
    )
    const lesson = await author.ask('get', `/lessons/${id}`)
    assert.include(lesson.body().data.source, '::: tip')
  })

  test('F-CRS-2: the first edit makes a draft; learners keep what is published', async ({
    client,
    assert,
  }) => {
    const folder = await CourseFolder.make()
    await folder.write('lessons/a.svg', SVG)
    await folder.write('lessons/milk.md', '# Süt\n\n![Nokta](a.svg)\n\n[kart](card.md)\n')
    await folder.write('lessons/card.md', '# Kart\n\nKart.\n')
    await folder.lessons({ text: 'lessons/milk.md' }, { text: 'lessons/card.md' })
    const { id } = await importFolder(tenant, folder, { publish: true })
    await folder.remove()
    const admin = await Author.arrive(client, tenant, 'TENANT_ADMIN')
    await admin.open(id)
    const before = await admin.show()
    const [milk, card] = before.modules[0].lessons
    const { source } = await admin.data('get', `/lessons/${milk.id}`)
    const saved = await admin.write(milk.id, `${source}\nYeni satır.\n`)
    assert.match(saved.html, /<img src="belgenet-file:[0-9a-f-]{36}"/)
    assert.include(saved.html, `belgenet-lesson:${card.id}`)
    const after = await admin.show()
    assert.containsSubset(after, { version: 2, state: 'draft', publishedVersion: 1 })
    assert.deepEqual(
      after.modules[0].lessons.map(({ id: stable, mark }: { id: string; mark: string }) => [
        stable,
        mark,
      ]),
      [
        [milk.id, 'changed'],
        [card.id, null],
      ]
    )
    const frozen = await query(
      `select t.source from lesson_texts t join lessons l on l.id = t.lesson_id
       join course_versions v on v.id = l.version_id where v.number = 1 and l.stable_id = ?`,
      [milk.id]
    )
    assert.equal(frozen[0].source, source)
  })

  test('F-CRS-1: what was deleted comes back with everything in it', async ({ client, assert }) => {
    const author = await Author.arrive(client, tenant)
    const [a] = await author.createWith('A', 'B')
    const before = await author.show()
    const gone = await author.ask('delete', `/lessons/${a}`)
    assert.deepEqual(titles(await author.show()), [['Köpük', 'B']])
    const { removalId } = gone.body().data
    await author.expect(201, 'post', '/restorations', { removalId })
    assert.deepEqual(titles(await author.show()), titles(before))
    const lesson = await author.ask('get', `/lessons/${a}`)
    assert.equal(lesson.body().data.source, 'Burada A anlatılır.\n')
    const moduleId = before.modules[0].id
    const whole = await author.ask('delete', `/modules/${moduleId}`)
    assert.deepEqual(await author.field('modules'), [])
    const again = { removalId: whole.body().data.removalId }
    await author.expect(201, 'post', '/restorations', again)
    assert.deepEqual(titles(await author.show()), titles(before))
    await author.expect(404, 'post', '/restorations', again)
  })

  test('F-CRS-1: two editors of one course: the second learns what changed and loses nothing', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    const [id] = await author.createWith('A')
    const seen = author.revision
    await author.write(id, 'Birinci.\n')
    author.revision = seen
    const late = await author.ask('patch', `/lessons/${id}`, { source: 'İkinci.\n' })
    late.assertStatus(412)
    assert.containsSubset(late.body(), {
      code: 'E_STALE_DRAFT',
      errors: [{ pointer: `/${id}`, code: 'lesson.written', detail: 'A' }],
    })
    const lesson = await author.ask('get', `/lessons/${id}`)
    assert.equal(lesson.body().data.source, 'Birinci.\n')
    author.revision = ''
    const blind = await author.ask('patch', `/lessons/${id}`, { source: 'x' })
    blind.assertStatus(428)
  })

  test('F-CRS-1: moves at the same moment: one wins, the order stays whole', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    const ids = await author.createWith('A', 'B', 'C', 'D')
    const path = `/api/v1/authoring/courses/${author.courseId}/lessons`
    const moves = ids.map((id) => author.send('patch', `${path}/${id}`, { position: 1 }))
    const responses = await Promise.all(moves)
    const statuses = responses.map((response) => response.status())
    assert.sameMembers(statuses, [200, 412, 412, 412])
    const rows = await query('select position from lessons order by position')
    assert.deepEqual(
      rows.map(({ position }: { position: number }) => position),
      [1, 2, 3, 4]
    )
  })

  test('F-USR-3: a course is its authors’ and the admins’; for others it is not there', async ({
    client,
    assert,
  }) => {
    const owner = await Author.arrive(client, tenant)
    const [lesson] = await owner.createWith('A')
    const other = await Author.arrive(client, tenant)
    Object.assign(other, { courseId: owner.courseId, revision: owner.revision })
    for (const [method, path, body] of [
      ['get', '', undefined],
      ['patch', '', { title: 'x' }],
      ['get', `/lessons/${lesson}`, undefined],
      ['patch', `/lessons/${lesson}`, { title: 'x' }],
      ['delete', `/lessons/${lesson}`, undefined],
      ['post', '/review', {}],
      ['get', '/comments', undefined],
      ['get', '/history', undefined],
    ] as const) {
      await other.expect(404, method, path, body)
    }
    const list = await other.send('get', '/api/v1/authoring/courses')
    assert.deepEqual(list.body().data, [])
    const admin = await Author.arrive(client, tenant, 'TENANT_ADMIN')
    await admin.open(owner.courseId)
    const [{ email }] = await query('select email from members where id = ?', [other.memberId])
    await owner.expect(201, 'post', '/authors', { email })
    await other.expect(200, 'get')
    await owner.expect(204, 'delete', `/authors/${other.memberId}`)
    await other.expect(404, 'get')
    await owner.expect(409, 'delete', `/authors/${owner.memberId}`)
  })

  test('F-CRS-1: details: the address moves until the course is published', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    await author.createWith('A')
    const change = {
      slug: 'sut',
      summary: 'Kısa',
      tags: ['a', 'b'],
      description: '**Uzun**',
      level: 'advanced',
    }
    await author.expect(200, 'patch', '', change)
    assert.containsSubset(await author.show(), change)
    const taken = await Author.arrive(client, tenant)
    await taken.create('Öbürü')
    const clash = await taken.ask('patch', '', { slug: 'sut' })
    clash.assertStatus(409)
    clash.assertBodyContains({ code: 'E_ADDRESS_TAKEN' })
    await author.expect(404, 'patch', '', { categoryId: newId() })
    await author.expect(422, 'patch', '', { slug: 'Büyük Harf' })
  })
})
