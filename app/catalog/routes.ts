import router from '@adonisjs/core/services/router'

const CategoriesController = () => import('#catalog/controllers/categories_controller')
const CourseImportsController = () => import('#catalog/controllers/course_imports_controller')
const CatalogPagesController = () => import('#catalog/controllers/catalog_pages_controller')
const CoursePagesController = () => import('#catalog/controllers/course_pages_controller')
const CoursesController = () => import('#catalog/controllers/courses_controller')
const EngravedCoversController = () => import('#catalog/controllers/engraved_covers_controller')
const PageAssetsController = () => import('#catalog/controllers/page_assets_controller')
const PublicFilesController = () => import('#catalog/controllers/public_files_controller')
const PublicationsController = () => import('#catalog/controllers/publications_controller')

const uuid = router.matchers.uuid()

router
  .group(() => {
    router.get('categories', [CategoriesController, 'index']).as('categories.index').public()
    router.get('courses', [CoursesController, 'index']).as('courses.index').public()
    router.get('courses/:id', [CoursesController, 'show']).as('courses.show').public()

    router
      .post('course_imports', [CourseImportsController, 'store'])
      .as('course_imports.store')
      .can('courses.import')
      .feature('courseImport')
      .idempotent()
    router
      .post('courses/:id/publication', [PublicationsController, 'store'])
      .where('id', uuid)
      .as('courses.publication.store')
      .can('courses.publish')
    router
      .delete('courses/:id/publication', [PublicationsController, 'destroy'])
      .where('id', uuid)
      .as('courses.publication.destroy')
      .can('courses.archive')
  })
  .prefix('api/v1')
  .as('catalog')

router
  .get('media/public/:tenant/:file/:name', [PublicFilesController, 'show'])
  .where('tenant', uuid)
  .where('file', uuid)
  .as('catalog.public_files.show')
  .public()

router
  .get('/', [CatalogPagesController])
  .as('catalog.pages.index')
  .public()
  .feature('publicCatalog')
router
  .get('en', [CatalogPagesController])
  .as('catalog.pages.index.en')
  .public()
  .feature('publicCatalog')
router
  .get('courses/:slug', [CoursePagesController])
  .as('catalog.pages.show')
  .public()
  .feature('publicCatalog')
router
  .get('en/courses/:slug', [CoursePagesController])
  .as('catalog.pages.show.en')
  .public()
  .feature('publicCatalog')
router
  .get('pages/:version/covers/:theme/:seed', [EngravedCoversController])
  .where('theme', /^(light|dark)$/)
  .where('seed', uuid)
  .as('catalog.pages.covers')
  .public()
router.get('pages/:version/*', [PageAssetsController]).as('catalog.pages.assets').public()
