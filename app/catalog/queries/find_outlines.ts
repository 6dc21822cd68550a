import cache from '@adonisjs/cache/services/main'
import { publicFileUrl } from '#catalog/public_file_url'
import type { LessonKind } from '#catalog/shared/lesson_kind'
import { NotFound } from '#core/errors'
import { Query } from '#core/database/query'
import { tenantContext } from '#core/tenant_context'

/** Modules and lessons of a version, in order; all ids are stable ids. */
export interface Outline {
  versionId: string
  course: {
    id: string
    slug: string
    title: string
    coverUrl: string | null
    coverSeed: string
  }
  modules: OutlineModule[]
}

export interface OutlineModule {
  id: string
  title: string
  position: number
  lessons: OutlineLesson[]
}

export interface OutlineLesson {
  id: string
  title: string
  position: number
  kind: LessonKind
  durationMs: number | null
}

interface Row {
  versionId: string
  course: Outline['course'] & { coverFileId: string | null }
  modules: OutlineModule[]
}

/** Published versions never change; this long a new cover or a republished draft may stay unseen. */
const TTL = '30s'

/** Outlines by version: one query for all that this process does not remember. */
export class FindOutlines extends Query {
  async handle(versionIds: string[]): Promise<Map<string, Outline>> {
    const tenant = tenantContext.require()
    const outlines = cache.namespace('catalog')
    const keyOf = (id: string) => `t:${tenant.id}:catalog:outline:${id}`

    const found = new Map<string, Outline>()
    for (const id of new Set(versionIds)) {
      const known = await outlines.get<Outline>({ key: keyOf(id) })
      if (known) {
        found.set(id, known)
      }
    }
    const missing = [...new Set(versionIds)].filter((id) => !found.has(id))
    for (const outline of missing.length > 0 ? await this.#read(missing) : []) {
      found.set(outline.versionId, outline)
      await outlines.set({ key: keyOf(outline.versionId), value: outline, ttl: TTL })
    }
    return found
  }

  /** @throws {NotFound} */
  async one(versionId: string): Promise<Outline> {
    const found = await this.handle([versionId])
    const outline = found.get(versionId)
    if (!outline) {
      throw new NotFound()
    }
    return outline
  }

  async #read(versionIds: string[]): Promise<Outline[]> {
    const { rows } = await this.db.rawQuery(
      `select v.id as "versionId",
         json_build_object('id', c.id, 'slug', c.slug, 'title', v.title,
           'coverFileId', c.cover_file_id, 'coverSeed', c.id) as course,
         (select coalesce(json_agg(json_build_object('id', m.stable_id, 'title', m.title,
            'position', m.position, 'lessons', (
              select coalesce(json_agg(json_build_object('id', l.stable_id, 'title', l.title,
                'position', l.position, 'kind', l.kind, 'durationMs', l.duration_ms)
                order by l.position), '[]')
              from lessons l where l.module_id = m.id)) order by m.position), '[]')
          from modules m where m.version_id = v.id) as modules
       from course_versions v join courses c on c.id = v.course_id
       where v.id = any(?::uuid[])`,
      [versionIds]
    )
    return rows.map(({ course: { coverFileId, ...course }, ...row }: Row) => ({
      ...row,
      course: { ...course, coverUrl: coverFileId && publicFileUrl(coverFileId, 'cover') },
    }))
  }
}
