import router from '@adonisjs/core/services/router'

const AuthoredCoursesController = () => import('#catalog/controllers/authored_courses_controller')
const DraftLessonsController = () => import('#catalog/controllers/draft_lessons_controller')
const DraftModulesController = () => import('#catalog/controllers/draft_modules_controller')
const DraftRestorationsController = () =>
  import('#catalog/controllers/draft_restorations_controller')

const uuid = router.matchers.uuid()

/** Courses under their authors’ hands: everything here happens on the draft. */
router
  .group(() => {
    router
      .get('authoring/courses', [AuthoredCoursesController, 'index'])
      .as('authoring.courses.index')
      .can('authoring.read')
    router
      .post('authoring/courses', [AuthoredCoursesController, 'store'])
      .as('authoring.courses.store')
      .can('courses.author')
      .idempotent()
    router
      .get('authoring/courses/:id', [AuthoredCoursesController, 'show'])
      .where('id', uuid)
      .as('authoring.courses.show')
      .can('authoring.read')
    router
      .patch('authoring/courses/:id', [AuthoredCoursesController, 'update'])
      .where('id', uuid)
      .as('authoring.courses.update')
      .can('courses.author')
    router
      .post('authoring/courses/:id/modules', [DraftModulesController, 'store'])
      .where('id', uuid)
      .as('authoring.modules.store')
      .can('courses.author')
    router
      .patch('authoring/courses/:id/modules/:moduleId', [DraftModulesController, 'update'])
      .where('id', uuid)
      .where('moduleId', uuid)
      .as('authoring.modules.update')
      .can('courses.author')
    router
      .delete('authoring/courses/:id/modules/:moduleId', [DraftModulesController, 'destroy'])
      .where('id', uuid)
      .where('moduleId', uuid)
      .as('authoring.modules.destroy')
      .can('courses.author')
    router
      .post('authoring/courses/:id/lessons', [DraftLessonsController, 'store'])
      .where('id', uuid)
      .as('authoring.lessons.store')
      .can('courses.author')
    router
      .get('authoring/courses/:id/lessons/:lessonId', [DraftLessonsController, 'show'])
      .where('id', uuid)
      .where('lessonId', uuid)
      .as('authoring.lessons.show')
      .can('authoring.read')
    router
      .patch('authoring/courses/:id/lessons/:lessonId', [DraftLessonsController, 'update'])
      .where('id', uuid)
      .where('lessonId', uuid)
      .as('authoring.lessons.update')
      .can('courses.author')
    router
      .delete('authoring/courses/:id/lessons/:lessonId', [DraftLessonsController, 'destroy'])
      .where('id', uuid)
      .where('lessonId', uuid)
      .as('authoring.lessons.destroy')
      .can('courses.author')
    router
      .post('authoring/courses/:id/restorations', [DraftRestorationsController, 'store'])
      .where('id', uuid)
      .as('authoring.restorations.store')
      .can('courses.author')
  })
  .prefix('api/v1')
  .as('catalog')
