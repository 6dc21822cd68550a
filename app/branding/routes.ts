import router from '@adonisjs/core/services/router'

const BrandStylesController = () => import('#branding/controllers/brand_styles_controller')
const LogosController = () => import('#branding/controllers/logos_controller')

router
  .get('media/logo/:file', [LogosController, 'show'])
  .where('file', router.matchers.uuid())
  .as('branding.logo.show')
  .public()

router.get('brand.css', [BrandStylesController, 'show']).as('branding.styles.show').public()

router
  .put('api/v1/logo', [LogosController, 'update'])
  .as('branding.logo.update')
  .can('settings.manage')
router
  .delete('api/v1/logo', [LogosController, 'destroy'])
  .as('branding.logo.destroy')
  .can('settings.manage')
