import router from '@adonisjs/core/services/router'

const RenditionsController = () => import('#storage/controllers/renditions_controller')

router
  .get('api/v1/files/:id/renditions', [RenditionsController, 'index'])
  .where('id', router.matchers.uuid())
  .as('storage.renditions.index')
  .can('authoring.read')
