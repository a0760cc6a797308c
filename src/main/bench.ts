import { runImportBench, runReadingsLearn, runSearchBench, runSearchLearn } from '#modules/procedures';
import { bareServer } from './bench/bare.ts';
import { flood } from './bench/flood.ts';
import { withPlatform } from './bench/house.ts';
import { pageBench } from './bench/page.ts';
import { phoneBench } from './bench/phone.ts';
import { webhookBench } from './bench/webhook.ts';

type Bench = { readonly about: string; readonly run: (args: readonly string[]) => Promise<object> };

const BENCHES: Readonly<Record<string, Bench>> = {
  search: {
    about: 'tìm thủ tục: chất lượng, thời gian, loại tin; bên cạnh MiniSearch, FlexSearch, Orama và PostgreSQL',
    run: () => withPlatform(runSearchBench),
  },
  'search-learn': {
    about: 'học lại trọng số xếp hạng, kiểm tra chéo; thêm tên tệp thì ghi trọng số vào đó',
    run: runSearchLearn,
  },
  'readings-learn': {
    about: 'học lại cách nhận loại tin (ngoài phạm vi, mơ hồ); thêm tên tệp thì ghi mô hình vào đó',
    run: async (args) => runReadingsLearn(args),
  },
  import: { about: 'nhập danh mục: bản ghi mỗi giây, bên cạnh SQL trần', run: () => withPlatform((platform) => runImportBench(platform)) },
  webhook: { about: '200 sự kiện Zalo mỗi giây trong 30 giây: trả lời, tin đến điện thoại, không mất, không đôi', run: webhookBench },
  phone: { about: 'lần mở trang đầu tiên trên điện thoại yếu, mạng chậm: khi nào thấy nội dung, nặng bao nhiêu', run: phoneBench },
  page: { about: 'trang thủ tục và trang đầu: yêu cầu mỗi giây bên cạnh Fastify trần, và độ nặng', run: pageBench },
};

/** Programs that a bench runs in a process of its own. */
const HELPERS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { _flood: flood, _bare: bareServer };

const [name = '', ...args] = process.argv.slice(2);
const helper = HELPERS[name];
const bench = BENCHES[name];
if (helper) await helper(args);
else if (bench) {
  // The last line is one JSON object, for people and for programs.
  console.log(JSON.stringify({ bench: name, ...(await bench.run(args)) }));
  process.exit(0);
} else {
  console.log(
    `Cách dùng: npm run bench -- <tên>\n\n${Object.entries(BENCHES)
      .map(([key, one]) => `  ${key.padEnd(10)} ${one.about}`)
      .join('\n')}`,
  );
  process.exit(name === '' || name === '--help' ? 0 : 2);
}
