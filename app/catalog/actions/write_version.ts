import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { EnsureCategory } from '#catalog/actions/ensure_category'
import { ShowVersion } from '#catalog/actions/show_version'
import type { TakenCourse } from '#catalog/actions/take_course'
import { WriteModules } from '#catalog/actions/write_modules'
import { WriteTargets } from '#catalog/actions/write_targets'
import { courseSearchText } from '#catalog/domain/course_search_text'
import type { ReadCourse } from '#catalog/import/read_course'
import { VersionIds } from '#catalog/import/version_ids'
import { bindings } from '#core/database/bindings'
import { newId } from '#core/shared/id'

export interface VersionToWrite {
  read: ReadCourse
  taken: TakenCourse
  hash: Buffer
  memberId: string | null
  /** Ids of stored files by path */
  fileIds: ReadonlyMap<string, string>
}

/** Writes a draft version with its modules and lessons. */
export class WriteVersion {
  async handle(input: VersionToWrite, trx: TransactionClientContract): Promise<void> {
    const { read, taken, fileIds } = input
    const ids = new VersionIds({ read, taken, fileIds })
    const versionId = await this.#insert(input, ids, trx)
    const { description: text } = read.draft
    if (text) {
      await new WriteTargets().handle({ versionId, lessonRowId: null, text, ids }, trx)
    }
    for (const path of new Set(text?.figures)) {
      await trx.rawQuery('insert into course_version_files (version_id, file_id) values (?, ?)', [
        ...[versionId, ids.ofFile(path)],
      ])
    }
    await new WriteModules().handle({ draft: read.draft, versionId, ids }, trx)
    if (!taken.isPublished) {
      await new ShowVersion().handle({ courseId: taken.id, versionId }, trx)
    }
  }

  async #insert(
    { read, taken, hash, memberId }: VersionToWrite,
    ids: VersionIds,
    trx: TransactionClientContract
  ): Promise<string> {
    const id = newId()
    const { manifest, description, cover, modules } = read.draft
    const lessons = modules.flatMap((module) => module.lessons)
    const durationMs = lessons.reduce(
      (sum, { video, stream }) => sum + ((video ?? stream)?.durationMs ?? 0),
      0
    )
    const categoryId = manifest.category
      ? await new EnsureCategory().handle(manifest.category, trx)
      : null
    await trx.rawQuery(
      `insert into course_versions (id, course_id, number, state, title, summary,
         description_source, description_html, language, level, category_id, tags, cover_file_id, search_text,
         module_count, lesson_count, duration_ms, content_hash, created_by)
       values (?, ?, ?, 'draft', ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?)`,
      bindings(
        ...[id, taken.id, taken.number, manifest.title, manifest.summary ?? ''],
        ...[description?.source ?? null, description && ids.fill(description.html)],
        ...[manifest.language],
        ...[manifest.level ?? 'beginner', categoryId, (manifest.tags ?? []) as never],
        ...[cover && ids.ofFile(cover), courseSearchText(read.draft)],
        ...[modules.length, lessons.length, durationMs, hash as never, memberId]
      )
    )
    return id
  }
}
