import { ImportCourse, type CourseToImport } from '#catalog/contract'
import { CourseFolder, type Fields } from '#tests/support/course_folder'
import { migratorConnection } from '#core/database/connections'
import type { TestTenant } from '#tests/support/tenant'

/** Imports a folder and expects it to succeed. */
export async function importFolder(
  tenant: TestTenant,
  folder: CourseFolder,
  options: Partial<CourseToImport> = {}
) {
  const { course, report } = await tenant.run(() =>
    new ImportCourse().handle({ source: folder.path, ...options })
  )
  if (!course) {
    throw new Error(JSON.stringify(report.errors))
  }
  return course
}

/** A small published course with these fields in its manifest. */
export async function publishCourse(tenant: TestTenant, manifest: Fields = {}) {
  const folder = await CourseFolder.make(manifest)
  try {
    return await importFolder(tenant, folder, { publish: true })
  } finally {
    await folder.remove()
  }
}

/**
 * Many published courses like one that was imported, `<title> 1` … `<title> n`, a second apart.
 * Written by SQL, because fifty imports take half a minute.
 */
export async function multiplyCourse(tenant: TestTenant, courseId: string, count: number) {
  const { schema } = tenant.scope
  await migratorConnection().rawQuery(
    `with made as (
       select gen_random_uuid() as course, gen_random_uuid() as version, n
       from generate_series(1, ${count}) n),
     courses as (
       insert into "${schema}".courses (id, slug, state, published_version_id, title, summary,
         language, level, category_id, tags, search_text, module_count, lesson_count, duration_ms,
         published_at)
       select m.course, c.slug || '-' || m.n, c.state, m.version, c.title || ' ' || m.n, c.summary,
         c.language, c.level, c.category_id, c.tags, c.search_text, c.module_count, c.lesson_count,
         c.duration_ms, c.published_at + m.n * interval '1 second'
       from made m, "${schema}".courses c where c.id = :courseId)
     insert into "${schema}".course_versions (id, course_id, number, state, title, summary, language,
       level, tags, search_text, module_count, lesson_count, duration_ms, content_hash, frozen_at)
     select m.version, m.course, 1, 'published', v.title, v.summary, v.language, v.level, v.tags,
       v.search_text, v.module_count, v.lesson_count, v.duration_ms, v.content_hash, now()
     from made m, "${schema}".course_versions v where v.course_id = :courseId`,
    { courseId }
  )
}
