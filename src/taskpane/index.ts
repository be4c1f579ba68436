import { openPane } from './openPane';

void openPane(document.getElementById('pane')!);
