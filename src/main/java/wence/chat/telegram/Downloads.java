package wence.chat.telegram;

import java.io.IOException;
import java.util.Optional;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;
import wence.chat.Message.Fetched;

/// Gets the files that people sent. The library's own download goes to Telegram's public server only, whatever server
/// is set; hence the call here.
final class Downloads {
    private static final String TOO_BIG = "Telegram 只让机器人下载 20 MB 以内的文件。请拆分或压缩后再发，或在服务器上用 ./wence add 添加。";
    private static final String UNREACHABLE = "没有从 Telegram 下载下来（%s）。请再发一次。";

    private final BotCalls api;
    private final Connection connection;

    Downloads(BotCalls api, Connection connection) {
        this.api = api;
        this.connection = connection;
    }

    /// @param file the id by which Telegram knows it
    /// @param max how many bytes are wanted at most
    Fetched fetch(String file, int max) {
        Outcome<File> found = api.call(new GetFile(file));
        Optional<String> path = found.result().map(File::getFilePath);
        if (path.isPresent()) {
            return download(path.get(), max);
        }
        boolean isTooBig = found instanceof Outcome.Refused<File> refused
                && refused.reason().contains("too big");
        return new Fetched.Failed(isTooBig ? TOO_BIG : UNREACHABLE.formatted(found.trouble()));
    }

    private Fetched download(String path, int max) {
        var request = new Request.Builder().url(connection.fileUrl(path)).build();
        try (Response response = connection.http().newCall(request).execute();
                ResponseBody body = response.body()) {
            if (!response.isSuccessful() || body == null) {
                return new Fetched.Failed(UNREACHABLE.formatted("HTTP " + response.code()));
            }
            byte[] content = body.byteStream().readNBytes(max + 1);
            return content.length > max
                    ? new Fetched.Failed("文件超过 %d MB 的上限，没有读取。".formatted(max >> 20))
                    : new Fetched.Bytes(content);
        } catch (IOException e) {
            return new Fetched.Failed(UNREACHABLE.formatted(api.said(e)));
        }
    }
}
