import router from '@adonisjs/core/services/router'
import { LANGUAGE } from '#catalog/validators/tracks'

const CaptionsController = () => import('#catalog/controllers/captions_controller')
const ChaptersController = () => import('#catalog/controllers/chapters_controller')
const LessonFilmsController = () => import('#catalog/controllers/lesson_films_controller')
const LessonStreamsController = () => import('#catalog/controllers/lesson_streams_controller')
const TracksController = () => import('#catalog/controllers/tracks_controller')

/** Captions and chapters of a film in a draft. */
router
  .group(() => {
    router.put('video', [LessonFilmsController, 'update']).as('video.update').can('courses.author')
    router
      .put('stream', [LessonStreamsController, 'update'])
      .as('stream.update')
      .can('courses.author')
    router.get('tracks', [TracksController, 'show']).as('tracks.show').can('authoring.read')
    router
      .get('captions/:language', [CaptionsController, 'show'])
      .as('captions.show')
      .can('authoring.read')
    router
      .put('captions/:language', [CaptionsController, 'update'])
      .as('captions.update')
      .can('courses.author')
    router
      .delete('captions/:language', [CaptionsController, 'destroy'])
      .as('captions.destroy')
      .can('courses.author')
    router
      .put('chapters/:language', [ChaptersController, 'update'])
      .as('chapters.update')
      .can('courses.author')
  })
  .prefix('api/v1/authoring/courses/:id/lessons/:lessonId')
  .where('id', router.matchers.uuid())
  .where('lessonId', router.matchers.uuid())
  .where('language', LANGUAGE)
  .as('catalog.authoring')
