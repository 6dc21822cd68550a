import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { FindDraftLesson } from '#catalog/queries/draft/find_draft_lesson'
import { ClaimFile } from '#storage/contract'

interface FileToAttach {
  lessonId: string
  /** A checked upload of the member */
  fileId: string
  role: 'download' | 'figure'
  /** What learners see of a download; the file's own name otherwise */
  name?: string
}

/**
 * Gives an uploaded file to a lesson: as a download below it, or as a picture that its text can name.
 */
export class AttachFile {
  /** @returns the path of a figure in the text. @throws {NotFound | FileNotReady | StaleDraft | DraftInReview} */
  handle(edit: DraftEdit, { lessonId, fileId, role, name }: FileToAttach) {
    return new ChangeDraft().handle(edit, async ({ id: versionId, courseId }, trx) => {
      const { rowId, title } = await new FindDraftLesson(trx).handle(versionId, lessonId)
      const purpose = role === 'figure' ? 'figure' : 'lesson_file'
      const memberId = edit.editor.memberId ?? ''
      const file = await new ClaimFile().handle(
        { fileId, purpose, memberId, ownerId: courseId },
        trx
      )
      const place = { versionId, rowId, fileId, name: name ?? file.name }
      const path = role === 'figure' ? await this.#name(place, trx) : null
      if (role === 'download') {
        await trx.rawQuery(
          `insert into lesson_files (lesson_id, file_id, role, name, position)
           select ?, ?, 'download', ?, 1 + coalesce(max(position), 0)
           from lesson_files where lesson_id = ? and role = 'download'`,
          [rowId, fileId, place.name, rowId]
        )
      }
      const change = { kind: 'lesson.file_added', subjectId: lessonId, title }
      return { result: { path }, change }
    })
  }

  /** `fig/<name>`, numbered when the text knows another picture by it. */
  async #name({ versionId, rowId, fileId, name }: Place, trx: TransactionClientContract) {
    const [, base = '', extension = ''] = /^(.*?)(\.[a-z0-9]+)?$/is.exec(plain(name)) ?? []
    for (let number = 1; ; number++) {
      const path = `fig/${base || 'figure'}${number === 1 ? '' : `-${number}`}${extension}`
      const { rows } = await trx.rawQuery(
        `insert into version_targets (version_id, lesson_id, path, file_id) values (?, ?, ?, ?)
         on conflict do nothing returning path`,
        [versionId, rowId, path, fileId]
      )
      if (rows.length > 0) {
        return path
      }
    }
  }
}

interface Place {
  versionId: string
  rowId: string
  fileId: string
  name: string
}

/** A name that needs no escape in Markdown. */
function plain(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[-.]+|-+$/g, '')
    .slice(0, 100)
}
