import edge from 'edge.js'
import type { ApplicationService } from '@adonisjs/core/types'

/** Public pages name their styles by content, so that browsers may keep them for good. */
export default class CatalogProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    if (this.app.usingEdgeJS) {
      const { pageAsset } = await import('#catalog/pages/page_asset')
      edge.global('pageAsset', pageAsset)
    }
  }
}
