import type { JSX } from 'preact';
import { ChatBox } from '../components/chat-box.tsx';
import { ChatBubble, ChatTyping } from '../components/chat-bubble.tsx';
import { Checklist } from '../components/checklist.tsx';
import { FactList } from '../components/fact-list.tsx';
import { Steps } from '../components/steps.tsx';
import { Timeline } from '../components/timeline.tsx';
import { Part } from './part.tsx';

export function Stories(): JSX.Element {
  return (
    <>
      <Part name="Checklist">
        <Checklist
          id="g-giay"
          items={[
            { text: 'Tờ khai đăng ký khai sinh', quantity: '1 bản chính', forms: [{ label: 'Mẫu tờ khai', href: '#g-Checklist' }] },
            { text: 'Giấy chứng sinh', quantity: '1 bản chính' },
            { text: 'Căn cước của cha hoặc mẹ', handling: 'present', forms: [{ label: 'Mẫu chưa có tệp' }] },
            { text: 'Chỉ có tên giấy' },
          ]}
        />
      </Part>
      <Part name="FactList">
        <FactList
          facts={[
            { label: 'Nơi tiếp nhận', value: 'Quầy một cửa phường Lê Lợi' },
            { label: 'Nộp lúc', value: 'thứ Sáu 25/1/2019, 08:30' },
            { label: 'Không có thì không hiện', value: null },
          ]}
        />
      </Part>
      <Part name="Steps">
        <Steps
          current={2}
          items={[
            { title: 'Chuẩn bị giấy tờ', text: 'Theo danh sách ở trên.' },
            { title: 'Nộp tại quầy', text: 'Lấy số, chờ gọi.' },
            { text: 'Nhận kết quả theo giấy hẹn.' },
          ]}
        />
      </Part>
      <Part name="Timeline">
        <Timeline
          past={[
            { when: 'thứ Sáu 25/1/2019, 08:30', dateTime: '2019-01-25T08:30:00+07:00', title: 'Anh/chị nộp hồ sơ', icon: 'inbox' },
            { when: 'thứ Sáu 25/1/2019, 14:10', title: 'Cần bổ sung giấy chứng sinh', tone: 'attention', icon: 'paper-plus' },
            { when: 'thứ Hai 28/1/2019, 09:00', title: 'Đã tiếp nhận', detail: 'Phường Lê Lợi nhận đủ giấy tờ.', tone: 'done' },
          ]}
          today={{ when: 'thứ Ba 29/1/2019', text: 'Công chức tư pháp đang kiểm tra' }}
          ahead={[{ when: 'thứ Tư 30/1/2019, 16:30', title: 'Hẹn trả kết quả' }]}
        />
      </Part>
      <Part name="ChatBubble">
        <div class="chat">
          <div class="gallery-bubbles">
            <ChatBubble message={{ from: 'me', text: 'ho so cua toi den dau roi', when: '09:12', state: 'seen' }} />
            <ChatBubble
              message={{
                from: 'house',
                text: 'Dạ, hồ sơ đang ở Phòng Tư pháp, đúng hẹn.',
                facts: [
                  { label: 'Việc', value: 'Đăng ký khai sinh' },
                  { label: 'Hẹn trả', value: 'thứ Sáu 24/4/2026, 16:30' },
                ],
                links: [{ label: 'Xem từng bước', url: '#g-ChatBubble' }],
              }}
            />
            <ChatBubble
              message={{ from: 'officer', who: 'Đặng Thị Thí Dụ, quầy phường Lê Lợi', text: 'Chào anh, anh mang thêm giấy chứng sinh giúp em.', when: '09:20' }}
            />
            <ChatBubble message={{ from: 'me', text: 'Mai tôi mang ra', state: 'sending' }} />
            <ChatBubble message={{ from: 'me', text: 'Quầy mở mấy giờ?', when: '09:21', state: 'failed' }} />
            <ChatTyping />
          </div>
        </div>
      </Part>
      <Part name="ChatBox">
        <ChatBox
          messages={[
            { from: 'me', text: 'lam giay khai sinh cho con can giay to gi' },
            {
              from: 'house',
              text: 'Dạ, làm giấy khai sinh cần 3 thứ:\n1. Tờ khai (mẫu có sẵn ở quầy)\n2. Giấy chứng sinh\n3. Căn cước để xuất trình',
              links: [{ label: 'Xem đầy đủ', url: '#g-ChatBox' }],
            },
          ]}
          choices={[
            { label: '1. Bao lâu', value: 'bao lâu' },
            { label: '2. Bao nhiêu tiền', value: 'bao nhiêu tiền' },
          ]}
        />
      </Part>
    </>
  );
}
