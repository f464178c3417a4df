import { defineAsyncComponent } from 'vue'
import ChartFault from './ChartFault.vue'

/** The drawing comes when it is first needed; where it does not come, that is said, and the table is there. */
export const Bars = defineAsyncComponent({
  loader: () => import('./BarDrawing.vue'),
  errorComponent: ChartFault,
})
