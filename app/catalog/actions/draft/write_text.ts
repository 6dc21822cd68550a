import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { RenderedSource } from '#catalog/rendering/render_source'
import type { DraftLesson } from '#catalog/queries/draft/find_draft_lesson'

interface TextToWrite {
  lesson: DraftLesson
  source: string
  rendered: RenderedSource
}

/** Stores the words of a lesson with the pictures that stand in them. */
export class WriteText {
  async handle({ lesson, source, rendered }: TextToWrite, trx: TransactionClientContract) {
    const { rowId } = lesson
    await trx.rawQuery(
      `insert into lesson_texts (lesson_id, source, html) values (?, ?, ?)
       on conflict (lesson_id) do update set source = excluded.source, html = excluded.html`,
      [rowId, source, rendered.html]
    )
    await trx.rawQuery("delete from lesson_files where lesson_id = ? and role = 'figure'", [rowId])
    await trx.rawQuery(
      `insert into lesson_files (lesson_id, file_id, role, name, position)
       select ?, f.id, 'figure', 'figure', f.position
       from unnest(?::uuid[]) with ordinality f(id, position)`,
      [rowId, rendered.figureIds]
    )
  }
}
