import '#core/routes'
import '#identity/routes'
import '#platform/routes'
