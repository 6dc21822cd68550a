import router from '@adonisjs/core/services/router'

const DraftFilesController = () => import('#catalog/controllers/draft_files_controller')

const uuid = router.matchers.uuid()

/** Files of a course under its authors’ hands. */
router
  .group(() => {
    router
      .get(':id/files/:fileId', [DraftFilesController, 'show'])
      .where('id', uuid)
      .where('fileId', uuid)
      .as('files.show')
      .can('authoring.read')
    router
      .put(':id/cover', [DraftFilesController, 'cover'])
      .where('id', uuid)
      .as('cover.update')
      .can('courses.author')
    router
      .post(':id/lessons/:lessonId/files', [DraftFilesController, 'store'])
      .where('id', uuid)
      .where('lessonId', uuid)
      .as('lessons.files.store')
      .can('courses.author')
    router
      .delete(':id/lessons/:lessonId/files/:fileId', [DraftFilesController, 'destroy'])
      .where('id', uuid)
      .where('lessonId', uuid)
      .where('fileId', uuid)
      .as('lessons.files.destroy')
      .can('courses.author')
  })
  .prefix('api/v1/authoring/courses')
  .as('catalog.authoring')
