import cache from '@adonisjs/cache/services/main'
import { tenantContext } from '#core/tenant_context'
import { FindRenditions } from '#storage/queries/find_renditions'
import type { RenditionSet } from '#storage/renditions/rendition'

/** A player asks for a part every few seconds; what is ready never changes. */
const TTL = '30s'

/** The renditions of a film as this process has seen them last. */
export class RecallRenditions {
  handle(fileId: string): Promise<RenditionSet> {
    return cache.namespace('storage').getOrSet({
      key: `t:${tenantContext.require().id}:storage:renditions:${fileId}`,
      ttl: TTL,
      factory: () => new FindRenditions().handle(fileId),
    })
  }
}
