import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOutline, findPublishedCourse, ImportCourse } from '#catalog/contract'
import { newId } from '#core/shared/id'
import { makeVideo } from '#tests/support/video'
import type { TestTenant } from '#tests/support/tenant'

export interface Lecture {
  courseId: string
  slug: string
  moduleId: string
  videoId: string
  textId: string
}

export interface LectureShape {
  /** Of the usual film, which has no movement and no sound */
  seconds?: number
  title?: string
  /** Bytes of another film */
  film?: Buffer
}

/** A published course of one video lesson and one text lesson with a figure, through the real import. */
export async function publishLecture(
  tenant: TestTenant,
  { seconds = 100, title = 'Deneme', film }: LectureShape = {}
): Promise<Lecture> {
  const folder = await mkdtemp(join(tmpdir(), 'lecture-'))
  const slug = `ders-${newId().slice(-12)}`
  try {
    await writeCourse(folder, { slug, seconds, title, film })
    return await tenant.run(async () => {
      const { course, report } = await new ImportCourse().handle({ source: folder, publish: true })
      if (!course) {
        throw new Error(JSON.stringify(report))
      }
      const published = await findPublishedCourse(course.id)
      const outline = await findOutline(published!.versionId)
      const [{ id: moduleId, lessons }] = outline.modules
      const [video, text] = lessons
      return { courseId: course.id, slug, moduleId, videoId: video.id, textId: text.id }
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function writeCourse(
  folder: string,
  { slug, seconds = 100, title, film }: LectureShape & { slug: string }
): Promise<void> {
  await mkdir(join(folder, 'fig'))
  const path = join(folder, 'film.mp4')
  await (film ? writeFile(path, film) : makeVideo(path, seconds))
  await writeFile(join(folder, 'film.tr.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nMerhaba\n')
  await writeFile(
    join(folder, 'fig/dot.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4"/></svg>'
  )
  await writeFile(join(folder, 'metin.md'), '# Metin\n\nBir şekil:\n\n![Nokta](fig/dot.svg)\n')
  await writeFile(
    join(folder, 'course.yaml'),
    `title: ${title}\nslug: ${slug}\nlanguage: tr\nmodules:\n  - title: Tek\n    lessons:\n` +
      '      - { title: Film, video: film.mp4, captions: { tr: film.tr.vtt } }\n' +
      '      - { title: Metin, text: metin.md }\n'
  )
}
