export { useLanguage, useLook, usePageAddress, useText, Vn } from '#platform/i18n/language.tsx';
export { type AssetManifest, assetUrl, setAssetManifest } from './assets.ts';
export { Breadcrumbs, type Crumb } from './components/breadcrumbs.tsx';
export { Button, type ButtonProps, LinkButton, type LinkButtonProps } from './components/button.tsx';
export { Card, type CardProps, Grid, LinkCard, type LinkCardProps } from './components/card.tsx';
export { type Bar, BarChart, type BarChartProps, ShareChart, type ShareChartProps } from './components/chart.tsx';
export { ChatBox, type ChatBoxProps, type ChatChoice } from './components/chat-box.tsx';
export { ChatBubble, type ChatLink, type ChatMessage, ChatTyping } from './components/chat-bubble.tsx';
export { Checklist, type ChecklistItem, type ChecklistProps } from './components/checklist.tsx';
export { type Choice, Choices, type ChoicesProps } from './components/choices.tsx';
export { CopyCode, type CopyCodeProps } from './components/copy-code.tsx';
export { DateField, type DateFieldProps } from './components/date-field.tsx';
export type { DeskSubject } from './components/desk-frame.tsx';
export { Details, type DetailsProps } from './components/details.tsx';
export { Confirm, type ConfirmProps, Dialog, type DialogProps } from './components/dialog.tsx';
export { EmptyState, type EmptyStateProps } from './components/empty-state.tsx';
export { ErrorSummary, type ErrorSummaryProps } from './components/error-summary.tsx';
export { type Fact, FactList, type FactListProps } from './components/fact-list.tsx';
export { Field, type FieldProps, fieldId, type Option } from './components/field.tsx';
export { FileList, FileRow, type FileRowProps, type FileState } from './components/file-row.tsx';
export { FilterBar, type FilterBarProps, type FilterOption } from './components/filter-bar.tsx';
export { Hit, HitGroup, type HitGroupProps, type HitProps } from './components/hit.tsx';
export { Icon, type IconName, type IconProps } from './components/icon.tsx';
export { LineChart, type LineChartProps, type LinePoint } from './components/line-chart.tsx';
export { Logo } from './components/logo.tsx';
export { Marked, type MarkedSegment } from './components/marked.tsx';
export { MyCommune, type MyCommuneProps } from './components/my-commune.tsx';
export { Notice, type NoticeKind, type NoticeProps } from './components/notice.tsx';
export { PageShell, type PageShellProps } from './components/page-shell.tsx';
export { PageTitle } from './components/page-title.tsx';
export { Pagination, type PaginationProps } from './components/pagination.tsx';
export { Progress, type ProgressProps } from './components/progress.tsx';
export { QrCode } from './components/qr-code.tsx';
export { RecentSearches } from './components/recent-searches.tsx';
export { SearchBox, type SearchBoxProps } from './components/search-box.tsx';
export { Skeleton, type SkeletonProps } from './components/skeleton.tsx';
export {
  Badge,
  type BadgeProps,
  type BadgeState,
  type NationalState,
  STATE_SIGNS,
  StateBadge,
  type StateBadgeProps,
  type Tone,
} from './components/state-badge.tsx';
export { Stepper, type StepperProps, type StepperStep } from './components/stepper.tsx';
export { type Step, Steps, type StepsProps } from './components/steps.tsx';
export { type Column, Table, type TableProps } from './components/table.tsx';
export { type Tab, Tabs, type TabsProps } from './components/tabs.tsx';
export { DateText, type DateTextProps, Money } from './components/text.tsx';
export { Tile, type TileProps, Tiles } from './components/tile.tsx';
export { Timeline, type TimelineEntry, type TimelineProps } from './components/timeline.tsx';
export { Toast, type ToastProps } from './components/toast.tsx';
export { boxesOfDate, type DateBoxes, type DatePart, type DateReading, dateBoxes, dateBoxNames, readDate } from './date-boxes.ts';
export { ErrorPage, type ErrorPageProps, NotFound } from './error-page.tsx';
export * from './format.ts';
export { GalleryPage } from './gallery.tsx';
export { ChatLayout } from './layouts/chat-layout.tsx';
export { type DeskDossier, DeskLayout, type DeskLayoutProps, type DeskRow } from './layouts/desk-layout.tsx';
export { HomeLayout, type HomeLayoutProps, type HomeLink } from './layouts/home-layout.tsx';
export { ProcedureLayout, type ProcedureLayoutProps } from './layouts/procedure-layout.tsx';
export { SearchLayout, type SearchLayoutProps } from './layouts/search-layout.tsx';
export { type DueFacts, TrackLayout, type TrackLayoutProps } from './layouts/track-layout.tsx';
export { TrackSearchLayout, type TrackSearchLayoutProps } from './layouts/track-search-layout.tsx';
export { type Site, setSite, site, useSite } from './site.ts';
