import router from '@adonisjs/core/services/router'

const WidgetAssetsController = () => import('#embedding/controllers/widget_assets_controller')

router.get('embed/v1.js', [WidgetAssetsController, 'loader']).as('embedding.loader').public()
router.get('embed/assets/*', [WidgetAssetsController, 'chunk']).as('embedding.chunk').public()
// A matcher sees its whole part of the path, `.js` as well.
router
  .get('embed/:version.js', [WidgetAssetsController, 'pinned'])
  .where('version', /^\d+\.\d+\.\d+(?:\.js)?$/)
  .as('embedding.pinned')
  .public()

router.get('embed/gallery', [WidgetAssetsController, 'gallery']).as('embedding.gallery').public()
router
  .get('embed/gallery/:file', [WidgetAssetsController, 'gallery'])
  .where('file', /^[\w.-]+\.(?:js|css)$/)
  .as('embedding.gallery.assets')
  .public()

const version = /^(?:v1|\d+\.\d+\.\d+)$/
router
  .get('embed/:version/:file', [WidgetAssetsController, 'description'])
  .where('version', version)
  .where('file', /^custom-elements\.json$/)
  .as('embedding.description')
  .public()
router
  .get('embed/:version/types/:file', [WidgetAssetsController, 'types'])
  .where('version', version)
  .where('file', /^\w+\.d\.ts$/)
  .as('embedding.types')
  .public()
