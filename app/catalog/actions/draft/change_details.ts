import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ChangeDraft, type DraftEdit, type OpenDraft } from '#catalog/actions/draft/change_draft'
import { WriteDescription } from '#catalog/actions/draft/write_description'
import { AddressInUse, AddressTaken } from '#catalog/errors'
import { FindDescription } from '#catalog/queries/draft/find_description'
import { renderSource, type RenderedSource } from '#catalog/rendering/render_source'
import { bindings } from '#core/database/bindings'
import { NotFound } from '#core/errors'

export interface Details {
  title?: string
  summary?: string
  /** Markdown */
  description?: string
  slug?: string
  level?: 'beginner' | 'intermediate' | 'advanced'
  language?: 'tr' | 'en'
  categoryId?: string | null
  tags?: string[]
  priceReference?: string | null
}

const columns = {
  title: 'title',
  summary: 'summary',
  level: 'level',
  language: 'language',
  categoryId: 'category_id',
  tags: 'tags',
  priceReference: 'price_reference',
} as const

/** What a course says of itself. The address follows at once, as long as nobody could know it. */
export class ChangeDetails {
  /** @throws {NotFound | StaleDraft | DraftInReview | AddressTaken | AddressInUse | TextRefused} */
  async handle(edit: DraftEdit, details: Details) {
    const rendered = await this.#render(edit.courseId, details.description)
    const changed = await new ChangeDraft().handle(edit, async (draft, trx) => {
      await this.#write(draft, details, trx)
      if (details.slug !== undefined) {
        await this.#moveTo(details.slug, draft, trx)
      }
      if (rendered) {
        const { description: source = '' } = details
        await new WriteDescription().handle({ versionId: draft.id, source, rendered }, trx)
      }
      const { rows } = await trx.rawQuery('select title from course_versions where id = ?', [
        draft.id,
      ])
      return { result: null, change: { kind: 'details.changed', title: rows[0].title } }
    })
    return { revision: changed.revision, warnings: rendered?.warnings ?? [] }
  }

  async #render(courseId: string, description?: string): Promise<RenderedSource | null> {
    if (description === undefined) {
      return null
    }
    const known = await new FindDescription().handle(courseId)
    if (!known) {
      throw new NotFound()
    }
    return renderSource({ source: description, title: known.title, targets: known.targets })
  }

  async #write({ id }: OpenDraft, details: Details, trx: TransactionClientContract) {
    if (details.categoryId) {
      const { rows } = await trx.rawQuery('select from categories where id = ? for key share', [
        details.categoryId,
      ])
      if (rows.length === 0) throw new NotFound()
    }
    for (const [name, column] of Object.entries(columns)) {
      const value = details[name as keyof typeof columns]
      if (value !== undefined) {
        const cast = name === 'tags' ? '?::text[]' : '?'
        await trx.rawQuery(
          `update course_versions set ${column} = ${cast} where id = ?`,
          bindings(value as never, id)
        )
      }
    }
  }

  async #moveTo(slug: string, draft: OpenDraft, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery('select slug from courses where id = ?', [draft.courseId])
    if (rows[0].slug === slug) {
      return
    }
    if (!draft.isUnpublished) {
      throw new AddressInUse()
    }
    const { rows: others } = await trx.rawQuery('select from courses where slug = ?', [slug])
    if (others.length > 0) {
      throw new AddressTaken({ params: { slug } })
    }
    await trx.rawQuery('update courses set slug = ? where id = ?', [slug, draft.courseId])
  }
}
