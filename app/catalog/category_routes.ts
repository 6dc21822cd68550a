import router from '@adonisjs/core/services/router'

const CategoriesController = () => import('#catalog/controllers/categories_controller')
const CategoryMergersController = () => import('#catalog/controllers/category_mergers_controller')
const TagsController = () => import('#catalog/controllers/tags_controller')

const uuid = router.matchers.uuid()

/** What courses are sorted by. */
router
  .group(() => {
    router
      .get('authoring/categories', [CategoriesController, 'all'])
      .as('authoring.categories.index')
      .can('authoring.read')
    router
      .post('categories', [CategoriesController, 'store'])
      .as('categories.store')
      .can('categories.manage')
    router
      .patch('categories/:id', [CategoriesController, 'update'])
      .where('id', uuid)
      .as('categories.update')
      .can('categories.manage')
    router
      .delete('categories/:id', [CategoriesController, 'destroy'])
      .where('id', uuid)
      .as('categories.destroy')
      .can('categories.manage')
    router
      .post('categories/:id/merger', [CategoryMergersController, 'store'])
      .where('id', uuid)
      .as('categories.merger.store')
      .can('categories.manage')
    router.get('tags', [TagsController, 'index']).as('tags.index').can('authoring.read')
    router
      .patch('tags/:name', [TagsController, 'update'])
      .as('tags.update')
      .can('categories.manage')
    router
      .delete('tags/:name', [TagsController, 'destroy'])
      .as('tags.destroy')
      .can('categories.manage')
  })
  .prefix('api/v1')
  .as('catalog')
