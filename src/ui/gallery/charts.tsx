import type { JSX } from 'preact';
import { BarChart, ShareChart } from '../components/chart.tsx';
import { LineChart } from '../components/line-chart.tsx';
import { Part } from './part.tsx';

const MONTHS = [
  ['1/2026', 812],
  ['2/2026', 604],
  ['3/2026', 930],
  ['4/2026', 1011],
  ['5/2026', 1240],
  ['6/2026', 1187],
  ['7/2026', 1105],
] as const;

export function Charts(): JSX.Element {
  return (
    <>
      <Part name="BarChart">
        <BarChart
          id="g-cot"
          title="Đất đai chờ lâu nhất"
          note="Số ngày làm việc mà 9 trong 10 người nhận được kết quả, quý 3/2026"
          of="Lĩnh vực"
          say={(value) => `${String(value).replace('.', ',')} ngày`}
          bars={[
            { label: 'Đất đai', value: 17.5, tone: 'attention', href: '#g-BarChart' },
            { label: 'Xây dựng, nhà ở', value: 9, href: '#g-BarChart' },
            { label: 'Kinh doanh', value: 3, href: '#g-BarChart' },
            { label: 'Hộ tịch', value: 0.5, href: '#g-BarChart' },
          ]}
        />
      </Part>
      <Part name="LineChart">
        <LineChart
          id="g-duong"
          title="Nộp qua mạng tăng đến tháng 5"
          note="Số hồ sơ nộp qua mạng mỗi tháng"
          of="Tháng"
          points={MONTHS.map(([label, value]) => ({ label, value }))}
          target={{ label: 'Mục tiêu', value: 1000 }}
        />
      </Part>
      <Part name="ShareChart">
        <ShareChart
          id="g-phan"
          title="Ba phần tư hồ sơ trả trước hẹn"
          note="1.840 hồ sơ đã trả trong tháng 10/2026"
          of="Kết quả"
          parts={[
            { label: 'Trước hẹn', value: 1380 },
            { label: 'Đúng hẹn', value: 368, tone: 'quiet' },
            { label: 'Trễ hẹn', value: 92, tone: 'refused', href: '#g-ShareChart' },
          ]}
        />
      </Part>
    </>
  );
}
