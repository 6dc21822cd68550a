import router from '@adonisjs/core/services/router'

const FilesController = () => import('#storage/controllers/files_controller')
const UploadCompletionsController = () =>
  import('#storage/controllers/upload_completions_controller')
const UploadPartsController = () => import('#storage/controllers/upload_parts_controller')
const UploadsController = () => import('#storage/controllers/uploads_controller')

const uuid = router.matchers.uuid()

router
  .group(() => {
    router
      .post('uploads', [UploadsController, 'store'])
      .as('uploads.store')
      .can('files.upload')
      .idempotent()
    router
      .get('uploads/:id', [UploadsController, 'show'])
      .where('id', uuid)
      .as('uploads.show')
      .can('files.upload')
    router
      .delete('uploads/:id', [UploadsController, 'destroy'])
      .where('id', uuid)
      .as('uploads.destroy')
      .can('files.upload')
    router
      .post('uploads/:id/parts', [UploadPartsController, 'store'])
      .where('id', uuid)
      .as('uploads.parts.store')
      .can('files.upload')
    router
      .post('uploads/:id/completion', [UploadCompletionsController, 'store'])
      .where('id', uuid)
      .as('uploads.completion.store')
      .can('files.upload')
    router
      .get('files/:id', [FilesController, 'show'])
      .where('id', uuid)
      .as('files.show')
      .can('files.upload')
  })
  .prefix('api/v1')
  .as('storage')

router
  .put('media/uploads/:token', [UploadPartsController, 'receive'])
  .as('storage.uploads.parts.receive')
  .public()
