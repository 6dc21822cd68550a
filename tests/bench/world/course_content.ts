import { ImportCourse } from '#catalog/contract'
import { CourseFolder } from '#tests/support/course_folder'
import { makeVideo } from '#tests/support/video'
import type { TestTenant } from '#tests/support/tenant'

const MODULES = 3
const LESSONS = 4
const VIDEO_SECONDS = 100

/** A published course of three modules and twelve lessons, through the import; one may be a film. */
export async function publishCourse(tenant: TestTenant, number: number): Promise<string> {
  const hasFilm = number === 0
  const folder = await CourseFolder.make({
    title: `Üçüncü dalga kahve, ${number + 1}. kitap`,
    slug: `kitap-${number + 1}`,
    summary: 'Çekirdekten fincana: kavurmanın, öğütmenin ve demlemenin küçük kitabı.',
    category: { slug: `raf-${number % 4}`, name: { tr: 'Barista', en: 'Barista' } },
    tags: ['kahve', 'demleme', 'süt'],
    modules: modules(hasFilm),
  })
  try {
    if (hasFilm) await makeVideo(`${folder.path}/film.mp4`, VIDEO_SECONDS)
    return await tenant.run(() => importFolder(folder.path))
  } finally {
    await folder.remove()
  }
}

async function importFolder(source: string): Promise<string> {
  const { course, report } = await new ImportCourse().handle({ source, publish: true })
  if (!course) {
    throw new Error(JSON.stringify(report))
  }
  return course.id
}

function modules(hasFilm: boolean) {
  return Array.from({ length: MODULES }, (_, module) => ({
    title: `Bölüm ${module + 1}`,
    lessons: Array.from({ length: LESSONS }, (_unused, lesson) =>
      hasFilm && module === 0 && lesson === 0
        ? { title: 'Film', video: 'film.mp4' }
        : { title: `Ders ${module + 1}.${lesson + 1}`, text: 'lessons/milk.md' }
    ),
  }))
}
