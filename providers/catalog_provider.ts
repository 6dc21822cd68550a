import edge from 'edge.js'
import type { ApplicationService } from '@adonisjs/core/types'

/** What courses are made of comes by upload; public pages name their styles by content. */
export default class CatalogProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    const { uploadPurposes } = await import('#storage/contract')
    const { courseUploads } = await import('#catalog/domain/course_uploads')
    uploadPurposes.add(...courseUploads)
    if (this.app.usingEdgeJS) {
      const { pageAsset } = await import('#catalog/pages/page_asset')
      edge.global('pageAsset', pageAsset)
    }
  }
}
