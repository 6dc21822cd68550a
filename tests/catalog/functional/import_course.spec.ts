import { createReadStream, existsSync } from 'node:fs'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { ImportCourse } from '#catalog/actions/import_course'
import { findLessonContent, findOutline, findPublishedCourse } from '#catalog/contract'
import { diskRoot } from '#config/disks'
import { migratorConnection, tenantConnection } from '#core/database/connections'
import { CourseFolder, PNG, SVG } from '#tests/support/course_folder'
import { importFolder } from '#tests/support/publish_course'
import { useTenant, type TestTenant } from '#tests/support/tenant'
import { makeVideo } from '#tests/support/video'

const carpentries = app.makePath('../shared/data')
const VTT = 'WEBVTT\n\n00:00.000 --> 00:01.000\n'

async function filesOnDisk(tenant: TestTenant): Promise<number> {
  const folder = join(diskRoot, tenant.scope.id)
  const entries = await readdir(folder, { recursive: true }).catch(() => [])
  const kinds = await Promise.all(entries.map((entry) => stat(join(folder, entry))))
  return kinds.filter((found) => found.isFile()).length
}

test.group('Importing a course', (group) => {
  const tenant = useTenant(group)
  let folder: CourseFolder
  group.each.setup(async () => {
    folder = await CourseFolder.make()
    await rm(join(diskRoot, tenant.scope.id), { recursive: true, force: true })
    return () => folder.remove()
  })

  const count = (table: string) =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(`select count(*)::int as n from ${table}`)
      return rows[0].n as number
    })

  async function outlineOf(courseId: string) {
    return tenant.run(async () => {
      const course = await findPublishedCourse(courseId)
      return findOutline(course!.versionId)
    })
  }

  /** `code reason path` of each error. */
  async function errorsOf(source = folder.path) {
    const { report } = await tenant.run(() => new ImportCourse().handle({ source }))
    return report.errors.map(({ code, reason, path, line }) =>
      `${code} ${reason} ${path}${line ? `:${line}` : ''}`.replace(' default', '')
    )
  }

  async function wholeCourse() {
    await makeVideo(join(folder.path, 'pour.mp4'), 3)
    await folder.write('pour.tr.vtt', `${VTT}Isı\n`)
    await folder.write('pour.en.vtt', `${VTT}Heat\n`)
    await folder.write('chapters.tr.vtt', `${VTT}Başı\n\n00:01.000 --> 00:09.000\nSonu\n`)
    await folder.write('chapters.en.vtt', `${VTT}Start\n`)
    await folder.write('fig/jug.svg', SVG)
    await folder.write('card.pdf', '%PDF-1.7\nx\n')
    await folder.write('notes.txt', 'not\n')
    await folder.write(
      'lessons/milk.md',
      '# Süt\n\n![Sürahi](../fig/jug.svg)\n\n::: tip\n\nx\n\n:::\n\n::: note Terazi\n\ny\n\n:::\n\n[sonra](foam.md#ne-zaman) [not](../notes.txt)\n'
    )
    await folder.write('lessons/foam.md', '## Köpük\n\n## Ne zaman\n\ny\n')
    return folder.lessons(
      { text: 'lessons/milk.md' },
      { title: 'Köpük', key: 'kopuk', text: 'lessons/foam.md' },
      {
        title: 'Dökmek',
        video: 'pour.mp4',
        captions: { tr: 'pour.tr.vtt', en: 'pour.en.vtt' },
        chapters: { tr: 'chapters.tr.vtt', en: 'chapters.en.vtt' },
        intro: 'Bir *kez* izleyin.',
      },
      { title: 'Kart', files: [{ path: 'card.pdf', name: 'Kart.pdf' }] }
    )
  }

  test('F-CRS-1: lessons of all kinds come with what belongs to them', async ({ assert }) => {
    await wholeCourse()
    const { id } = await importFolder(tenant, folder, { publish: true })
    const { modules, versionId } = await outlineOf(id)
    const [milk, foam, pour, card] = modules[0].lessons
    assert.deepEqual(
      modules[0].lessons.map(({ title, kind }) => `${kind} ${title}`),
      ['text Süt', 'text Köpük', 'video Dökmek', 'file Kart']
    )
    await tenant.run(async () => {
      const text = await findLessonContent(versionId, milk.id)
      assert.match(text!.html!, /<img src="belgenet-file:[0-9a-f-]{36}" alt="Sürahi"/)
      assert.include(text!.html!, `href="belgenet-lesson:${foam.id}#s-ne-zaman"`)
      assert.include(text!.html!, '<span class="callout-kind" data-label="tip">İpucu</span></p>')
      assert.include(text!.html!, 'data-label="note">Not: </span>Terazi</p>')
      assert.deepInclude(text!.files[0], { name: 'notes.txt', type: 'text/plain' })

      const video = await findLessonContent(versionId, pour.id)
      assert.equal(video!.html, '<p>Bir <em>kez</em> izleyin.</p>')
      assert.approximately(video!.video!.durationMs, 3000, 100)
      assert.isNotNull(video!.video!.posterFileId)
      assert.deepEqual(
        video!.video!.captions.map(({ language, label }) => `${language} ${label}`),
        ['en English', 'tr Türkçe']
      )
      assert.deepEqual(
        video!.video!.chapters.map(({ title }) => title),
        ['Başı', 'Sonu']
      )
      assert.isAtMost(video!.video!.chapters[1].endMs, video!.video!.durationMs)

      const files = await findLessonContent(versionId, card.id)
      assert.deepInclude(files!.files[0], { name: 'Kart.pdf', type: 'application/pdf' })
    })
  })

  test('F-CRS-1: a zip file is the same course', async ({ assert }) => {
    await wholeCourse()
    const first = await importFolder(tenant, folder)
    const archive = await folder.zip('kurs/')
    const { course } = await tenant.run(() => new ImportCourse().handle({ source: archive }))
    assert.deepEqual(course, { ...first, isNew: false })
  })

  test('F-CRS-1: a dry run checks everything and writes nothing', async ({ assert }) => {
    await wholeCourse()
    const { course, report } = await tenant.run(() =>
      new ImportCourse().handle({ source: folder.path, dryRun: true })
    )
    assert.isNull(course)
    assert.include(report.summary, { lessons: 4, errors: 0 })
    assert.deepEqual([await count('courses'), await count('files')], [0, 0])
    assert.equal(await filesOnDisk(tenant), 0)
  })

  test('F-CRS-1: with one error nothing is written, and all errors are told', async ({
    assert,
  }) => {
    await folder.write('a.md', 'x')
    await folder.write('film.mp4', 'no film')
    await folder.write('c.vtt', 'WEBVTT\n\n00:00.000\nx\n')
    await folder.write('empty.pdf', '')
    await folder.write('notes.pdf', Buffer.from('MZ\u0090\u0000\u0003', 'latin1'))
    await folder.write('latin.md', Buffer.from('# \u0131s\u00fd', 'latin1'))
    await folder.write('fig.md', '# F\n\n![x](fig/bad.png)\n')
    await folder.write('fig/bad.png', 'no picture')
    await folder.lessons(
      { text: 'lessons/milk.md' },
      { text: 'a.md' },
      { text: 'gone.md' },
      { text: 'latin.md' },
      { text: 'fig.md' },
      { title: 'V', video: 'film.mp4' },
      { title: 'E', files: ['empty.pdf'] },
      { title: 'N', files: ['notes.pdf'] },
      { title: 'Süt', files: ['lessons/milk.md'] }
    )
    assert.sameMembers(await errorsOf(), [
      'E_TITLE_MISSING a.md',
      'E_FILE_MISSING gone.md',
      'E_TEXT_ENCODING latin.md',
      'E_FILE_TYPE figure fig/bad.png',
      'E_FILE_TYPE video film.mp4',
      'E_FILE_EMPTY empty.pdf',
      'E_FILE_TYPE download notes.pdf',
      'E_KEY_TAKEN course.yaml',
    ])
    assert.equal(await count('courses'), 0)
    assert.equal(await filesOnDisk(tenant), 0)
  })

  test('F-CRS-1: a damaged video and broken captions are errors', async ({ assert }) => {
    await makeVideo(join(folder.path, 'pour.mp4'), 3)
    await folder.write('c.vtt', 'WEBVTT\n\n00:00.000 --> x\nx\n')
    await folder.lessons({ title: 'V', video: 'pour.mp4', captions: { tr: 'c.vtt' } })
    assert.deepEqual(await errorsOf(), ['E_VTT_INVALID timing c.vtt:3'])
    const film = await buffer(createReadStream(join(folder.path, 'pour.mp4')))
    await writeFile(join(folder.path, 'pour.mp4'), film.subarray(0, film.length / 2))
    assert.deepEqual(await errorsOf(), ['E_VIDEO_INVALID damaged pour.mp4'])
  })

  test('F-CRS-1: a cover must be a picture that is wide enough', async ({ assert }) => {
    await folder.write('cover.png', PNG)
    await folder.describe({ cover: 'cover.png' })
    assert.deepEqual(await errorsOf(), ['E_FILE_TYPE narrow cover.png'])
  })

  test('F-CRS-1: without a manifest there is no course', async ({ assert }) => {
    const empty = await CourseFolder.make()
    await rm(join(empty.path, 'course.yaml'))
    assert.deepEqual(await errorsOf(empty.path), ['E_MANIFEST_MISSING course.yaml'])
    await empty.remove()
  })

  test('F-CRS-1: what a failed transaction left on the disk is taken away', async ({ assert }) => {
    await wholeCourse()
    const table = `"${tenant.scope.schema}".lessons`
    await migratorConnection().rawQuery(
      `alter table ${table} add constraint broken check (title <> 'Kart')`
    )
    await assert.rejects(() => importFolder(tenant, folder), /broken/)
    await migratorConnection().rawQuery(`alter table ${table} drop constraint broken`)
    assert.deepEqual([await count('courses'), await count('files')], [0, 0])
    assert.equal(await filesOnDisk(tenant), 0)
  })

  test('F-CRS-1: words that look like the address of a file open nothing', async ({ assert }) => {
    const foreign = '01a211eb-b5b7-7c6d-a213-b6012a500867'
    await folder.write(
      'lessons/milk.md',
      `# Süt\n\nsrc="belgenet-file:${foreign}" \`belgenet-file:${foreign}\`\n`
    )
    const { id } = await importFolder(tenant, folder, { publish: true })
    const { versionId, modules } = await outlineOf(id)
    const content = await tenant.run(() => findLessonContent(versionId, modules[0].lessons[0].id))
    assert.notInclude(content!.html!, `belgenet-file:${foreign}`)
    assert.include(content!.html!, `belgenet-file&#58;${foreign}`)
  })

  test('F-CRS-1: the Carpentries’ course needs only a manifest beside it', async ({ assert }) => {
    const manifest = join(folder.path, 'shell.yaml')
    const episodes = ['01-intro', '02-filedir', '03-create', '04-pipefilter', '05-loop']
    const texts = episodes.map((name) => `      - text: courses/shell-novice/episodes/${name}.md\n`)
    await writeFile(
      manifest,
      'title: The Unix Shell\nslug: unix-shell\nlanguage: en\nmodules:\n  - title: A\n    lessons:\n' +
        '      - title: Lecture\n        video: video/lecture.mp4\n' +
        '        captions: { en: video/captions.en.vtt }\n        chapters: video/chapters.en.vtt\n' +
        texts.join('')
    )
    const { course, report } = await tenant.run(() =>
      new ImportCourse().handle({ source: carpentries, manifest })
    )
    assert.deepEqual(report.errors, [])
    assert.equal(course?.title, 'The Unix Shell')
  })
    .skip(!existsSync(join(carpentries, 'courses')), 'the course is not on this machine')
    .timeout(60_000)
})
