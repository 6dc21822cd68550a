import router from '@adonisjs/core/services/router'

const AuthoredCoursesController = () => import('#catalog/controllers/authored_courses_controller')
const CategoriesController = () => import('#catalog/controllers/categories_controller')
const CourseImportsController = () => import('#catalog/controllers/course_imports_controller')
const CoursesController = () => import('#catalog/controllers/courses_controller')
const PublicFilesController = () => import('#catalog/controllers/public_files_controller')
const PublicationsController = () => import('#catalog/controllers/publications_controller')

const uuid = router.matchers.uuid()

router
  .group(() => {
    router.get('categories', [CategoriesController, 'index']).as('categories.index').public()
    router.get('courses', [CoursesController, 'index']).as('courses.index').public()
    router.get('courses/:id', [CoursesController, 'show']).as('courses.show').public()

    router
      .get('authoring/courses', [AuthoredCoursesController, 'index'])
      .as('authoring.courses.index')
      .can('authoring.read')
    router
      .post('course_imports', [CourseImportsController, 'store'])
      .as('course_imports.store')
      .can('courses.import')
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
