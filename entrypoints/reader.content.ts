import { defineContentScript } from 'wxt/utils/define-content-script'
import { read } from '../lib/article'
import { summarise } from '../lib/summary'

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    summarise(read(document).article)
  },
})
