import { test } from '@japa/runner'
import { ArchiveCourse } from '#catalog/actions/archive_course'
import { PublishCourse } from '#catalog/actions/publish_course'
import { CoursePublished, findOutline, findPublishedCourse } from '#catalog/contract'
import { CourseNotPublished, FilesNotClean, NothingToPublish } from '#catalog/errors'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { newId } from '#core/shared/id'
import { CourseFolder, SVG } from '#tests/support/course_folder'
import { importFolder } from '#tests/support/publish_course'
import { assertPublished } from '#tests/support/queue'
import { useTenant } from '#tests/support/tenant'

test.group('Versions of a course', (group) => {
  const tenant = useTenant(group)
  let folder: CourseFolder
  group.each.setup(async () => {
    folder = await CourseFolder.make()
    return () => folder.remove()
  })

  const query = (sql: string, values: string[] = []) =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(sql, values)
      return rows
    })
  const published = (courseId: string) => tenant.run(() => findPublishedCourse(courseId))
  const outline = (versionId: string) => tenant.run(() => findOutline(versionId))
  const publish = (courseId: string) => tenant.run(() => new PublishCourse().handle(courseId))
  const archive = (courseId: string) => tenant.run(() => new ArchiveCourse().handle(courseId))

  test('F-CRS-2: an import is a draft until it is published', async ({ assert }) => {
    const { id } = await importFolder(tenant, folder)
    assert.isNull(await published(id))
    const { versionId, number } = await publish(id)
    assert.equal(number, 1)
    const course = await published(id)
    assert.equal(course?.versionId, versionId)
    await assertPublished(tenant, CoursePublished, { courseId: id, versionId, number: 1 })
  })

  test('F-CRS-2: importing again what did not change makes no version', async ({ assert }) => {
    const first = await importFolder(tenant, folder, { publish: true })
    await folder.describe({ slug: 'sutle-calismak' })
    const second = await importFolder(tenant, folder, { publish: true })
    assert.deepEqual(second, { ...first, isNew: false })
    assert.lengthOf(await query('select from course_versions'), 1)
  })

  test('F-CRS-2: a changed course is a new version; what keeps its key keeps its id', async ({
    assert,
  }) => {
    await folder.lessons({ text: 'lessons/milk.md' }, { title: 'Kart', files: ['lessons/milk.md'] })
    const { id } = await importFolder(tenant, folder, { publish: true })
    const first = await published(id)
    const before = await outline(first!.versionId)

    await folder.write('lessons/new.md', '# Yeni\n')
    await folder.write('lessons/milk.md', '# Süt\n\nBaşka.\n')
    await folder.lessons(
      { text: 'lessons/new.md' },
      { title: 'Sütün kendisi', key: 'sut', text: 'lessons/milk.md' }
    )
    const { version } = await importFolder(tenant, folder)
    assert.equal(version, 2)
    assert.deepEqual(await published(id), first)

    await publish(id)
    const second = await published(id)
    const after = await outline(second!.versionId)
    assert.equal(after.modules[0].id, before.modules[0].id)
    assert.equal(after.modules[0].lessons[1].id, before.modules[0].lessons[0].id)
    assert.equal(after.modules[0].lessons[1].title, 'Sütün kendisi')
    assert.notInclude(
      before.modules[0].lessons.map((lesson) => lesson.id),
      after.modules[0].lessons[0].id
    )
    const pinned = await outline(first!.versionId)
    assert.deepEqual(pinned.modules, before.modules)
  })

  test('F-CRS-2: a draft gives way to the next one, its files too', async ({ assert }) => {
    await folder.write('lessons/milk.md', '# Süt\n\n![x](a.svg)\n')
    await folder.write('lessons/a.svg', SVG)
    const { id } = await importFolder(tenant, folder)
    const [lesson] = await query('select stable_id from lessons')
    await folder.write('lessons/milk.md', '# Süt\n\nŞekilsiz.\n')
    const { version } = await importFolder(tenant, folder)
    assert.equal(version, 1)
    assert.deepEqual(await query('select stable_id from lessons'), [lesson])
    assert.lengthOf(await query('select from course_versions where course_id = ?', [id]), 1)
    assert.lengthOf(await query('select from files'), 0)
    assert.deepEqual(await query('select bytes::int, files::int from storage_usage'), [
      { bytes: 0, files: 0 },
    ])
  })

  test('F-STO-1: content that is there already is not stored again', async ({ assert }) => {
    await folder.write('lessons/milk.md', '# Süt\n\n![x](a.svg)\n')
    await folder.write('lessons/a.svg', SVG)
    await importFolder(tenant, folder, { publish: true })
    await folder.write('lessons/b.svg', SVG)
    await folder.write('lessons/milk.md', '# Süt\n\n![x](a.svg) ve ![y](b.svg)\n')
    await importFolder(tenant, folder, { publish: true })
    const size = Buffer.byteLength(SVG)
    assert.deepEqual(await query('select bytes::int, files::int from storage_usage'), [
      { bytes: size, files: 1 },
    ])
  })

  test('F-CRS-2: the database keeps what is frozen, whatever code forgets', async ({ assert }) => {
    await importFolder(tenant, folder, { publish: true })
    await query("update lessons set title = 'x'")
    await query('delete from modules')
    await query("update lesson_texts set html = 'x'")
    const [{ title }] = await query('select title from lessons')
    assert.equal(title, 'Süt')
    const [{ html }] = await query('select html from lesson_texts')
    assert.equal(html, '<p>Yavaş ısıtın.</p>')
    const adding = query(
      `insert into modules (id, version_id, stable_id, key, title, position)
       select ?, version_id, ?, 'y', 'y', 9 from modules limit 1`,
      [newId(), newId()]
    )
    await assert.rejects(() => adding, /row-level security/)
  })

  test('F-CRS-2: at most one draft and one published version a course', async ({ assert }) => {
    await importFolder(tenant, folder)
    const again = query(
      `insert into course_versions select (jsonb_populate_record(v,
         jsonb_build_object('id', ?::text, 'number', 2))).* from course_versions v`,
      [newId()]
    )
    await assert.rejects(() => again, /course_versions_draft/)
  })

  test('F-CRS-2: two imports of one course at once come one after the other', async ({
    assert,
  }) => {
    const other = await CourseFolder.make({ summary: 'Öbürü' })
    const [one, two] = await Promise.all([
      importFolder(tenant, folder, { publish: true }),
      importFolder(tenant, other, { publish: true }),
    ])
    await other.remove()
    assert.equal(one.id, two.id)
    assert.sameMembers([one.version, two.version], [1, 2])
  })

  test('F-CRS-2: an import that takes away what another meant to use again does not break it', async ({
    assert,
  }) => {
    await folder.write('lessons/a.svg', SVG)
    await folder.write('lessons/milk.md', '# Süt\n\n![x](a.svg)\n')
    await importFolder(tenant, folder)
    const plain = await CourseFolder.make()
    for (const round of [1, 2, 3]) {
      await folder.describe({ summary: `Tur ${round}` })
      await plain.describe({ summary: `Yalın ${round}` })
      await Promise.all([importFolder(tenant, folder), importFolder(tenant, plain)])
      const lost = await query(
        'select from lesson_files where file_id not in (select id from files)'
      )
      assert.lengthOf(lost, 0)
    }
    await plain.remove()
  })

  test('F-CRS-2: there must be something to publish', async ({ assert }) => {
    const { id } = await importFolder(tenant, folder, { publish: true })
    await assert.rejects(() => publish(id), NothingToPublish)
    await assert.rejects(() => publish(newId()), NotFound)
  })

  test('F-CRS-2: a version that stands on an unchecked file is not published', async ({
    assert,
  }) => {
    await folder.write('lessons/milk.md', '# Süt\n\n![x](a.svg)\n')
    await folder.write('lessons/a.svg', SVG)
    const { id } = await importFolder(tenant, folder)
    await query("update files set state = 'quarantined', checked_at = null")
    await assert.rejects(() => publish(id), FilesNotClean)
    assert.isNull(await published(id))
  })

  test('F-CRS-2: an archived course takes nobody new and can come back', async ({ assert }) => {
    const { id } = await importFolder(tenant, folder, { publish: true })
    const before = await published(id)
    await archive(id)
    assert.isNull(await published(id))
    await assert.rejects(() => archive(id), CourseNotPublished)
    const { modules } = await outline(before!.versionId)
    assert.lengthOf(modules, 1)
    await publish(id)
    assert.deepEqual(await published(id), before)
  })

  test('each change is recorded with the change', async ({ assert }) => {
    const { id } = await importFolder(tenant, folder, { publish: true })
    await archive(id)
    const records = await query(
      'select action from audit_records where subject_id = ? order by recorded_at, id',
      [id]
    )
    assert.deepEqual(
      records.map(({ action }: { action: string }) => action),
      ['course.imported', 'course.published', 'course.archived']
    )
  })
})
