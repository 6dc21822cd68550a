import router from '@adonisjs/core/services/router'

const BeatsController = () => import('#playback/controllers/beats_controller')
const CourseLearnersController = () => import('#playback/controllers/course_learners_controller')
const EnrollmentsController = () => import('#playback/controllers/enrollments_controller')
const LessonCompletionsController = () =>
  import('#playback/controllers/lesson_completions_controller')
const LessonsController = () => import('#playback/controllers/lessons_controller')
const MediaController = () => import('#playback/controllers/media_controller')
const PlaybackSessionsController = () =>
  import('#playback/controllers/playback_sessions_controller')

const uuid = router.matchers.uuid()

/** `media/logo` and `media/public` are other slices' */
const mediaToken = /^(?!logo$|public$)/

router
  .group(() => {
    router
      .get('enrollments', [EnrollmentsController, 'index'])
      .as('enrollments.index')
      .can('enrollments.read')
    router
      .post('enrollments', [EnrollmentsController, 'store'])
      .as('enrollments.store')
      .can('enrollments.create')
      .idempotent()
    router
      .get('enrollments/:id', [EnrollmentsController, 'show'])
      .where('id', uuid)
      .as('enrollments.show')
      .can('enrollments.read')
    router
      .get('courses/:id/learners', [CourseLearnersController, 'index'])
      .where('id', uuid)
      .as('course_learners.index')
      .can('enrollments.manage')

    router
      .get('lessons/:id', [LessonsController, 'show'])
      .where('id', uuid)
      .as('lessons.show')
      .can('lessons.read')
    router
      .post('lessons/:id/completion', [LessonCompletionsController, 'store'])
      .where('id', uuid)
      .as('lessons.completion.store')
      .can('lessons.complete')
    router
      .post('lessons/:id/playback_sessions', [PlaybackSessionsController, 'store'])
      .where('id', uuid)
      .as('playback_sessions.store')
      .can('playback.start')
    router
      .post('playback_sessions/:id/beats', [BeatsController, 'store'])
      .where('id', uuid)
      .as('beats.store')
      .can('playback.record')
  })
  .prefix('api/v1')
  .as('playback')

router
  .get('media/:token/:file/:name', [MediaController, 'show'])
  .where('token', mediaToken)
  .where('file', uuid)
  .as('playback.media')
  .public()
router
  .get('media/:token/:file/renditions/:name', [MediaController, 'rendition'])
  .where('file', uuid)
  .as('playback.media.renditions')
  .public()
