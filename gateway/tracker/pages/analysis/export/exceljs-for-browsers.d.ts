/** The build of exceljs for browsers, which brings no types of its own. */
declare module 'exceljs/dist/exceljs.bare.min.js' {
  import type { Workbook } from 'exceljs';

  const excel: { readonly Workbook: new () => Workbook };
  export default excel;
}
