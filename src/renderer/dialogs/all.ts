/** Every dialog, in one piece that is loaded when the first one opens. */
import '../feeds/dl-feed-dialog.ts';
import '../settings/dl-settings-dialog.ts';
import './dl-address-dialog.ts';
import './dl-details-dialog.ts';
import './dl-export-dialog.ts';
import './dl-help-dialog.ts';
import './dl-paste-dialog.ts';
