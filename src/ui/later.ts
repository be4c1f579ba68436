/**
 * The screens that the pane fetches once its first is drawn. They come as one piece: what is packed together is smaller,
 * and all of them are fetched anyhow.
 */
export { ColumnsPanel } from './check/columns/ColumnsPanel';
export { Overview } from './check/overview/Overview';
export { TableForm } from './check/table/TableForm';
export { DatesView } from './dates/DatesView';
export { DocumentsView } from './documents/DocumentsView';
export { ReportView } from './report/ReportView';
export { SettingsView } from './settings/SettingsView';
export { TrajectoriesView } from './trajectories/TrajectoriesView';
